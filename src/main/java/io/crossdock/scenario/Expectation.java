package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import java.util.List;

/** One thing that an answer must say. */
public sealed interface Expectation {

    /** The value at a path; {@code null} means that nothing may stand there. */
    record ValueAt(DottedPath path, JsonNode expected) implements Expectation {}

    /** Rows that must be among those that fired. */
    record Fired(List<String> rows) implements Expectation {
        public Fired {
            rows = List.copyOf(rows);
        }
    }

    /** All rows that fired, in any order. */
    record FiredExactly(List<String> rows) implements Expectation {
        public FiredExactly {
            rows = List.copyOf(rows);
        }
    }

    /** Rows that may not have fired. */
    record NotFired(List<String> rows) implements Expectation {
        public NotFired {
            rows = List.copyOf(rows);
        }
    }

    /** Texts, each of which must stand in a warning; none means that there may be no warning. */
    record Warnings(List<String> texts) implements Expectation {
        public Warnings {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Codes of the exceptions that must be detected, and no others.
     *
     * @param causesOnly whether symptoms are left aside
     */
    record DetectedCodes(List<String> codes, boolean causesOnly) implements Expectation {
        public DetectedCodes {
            codes = List.copyOf(codes);
        }
    }

    /** Fields that must be among the evidence of an exception, each as {@code s1 data.qty}. */
    record EvidenceOf(String code, List<String> fields) implements Expectation {
        public EvidenceOf {
            fields = List.copyOf(fields);
        }
    }

    /** The request must be refused with exactly these faults, in any order. */
    record Refused(List<ExpectedFault> faults) implements Expectation {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** A fault of the request: where and why. */
    record ExpectedFault(String pointer, ErrorCode code) {
        @Override
        public String toString() {
            return pointer + " " + code;
        }
    }
}
