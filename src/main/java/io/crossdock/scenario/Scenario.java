package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.table.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that a rule set is expected to do. */
public sealed interface Scenario {
    /** The path below the scenario folder, without its ending: {@code recalls/stop-ship-does-not-wait}. */
    String name();

    /** A request to decide, and what its answer must say. */
    record OfRequest(String name, ObjectNode request, List<Expectation> then) implements Scenario {
        public OfRequest {
            request = request.deepCopy();
            then = List.copyOf(then);
        }
    }

    /** A request for plans alone, and what its answer must say. */
    record OfPlans(String name, ObjectNode request, List<Expectation> then) implements Scenario {
        public OfPlans {
            request = request.deepCopy();
            then = List.copyOf(then);
        }
    }

    /**
     * Signals, and what must be detected.
     *
     * @param decide whether decisions are asked for as well
     */
    record OfSignals(String name, ObjectNode request, boolean decide, List<Expectation> then) implements Scenario {
        public OfSignals {
            request = request.deepCopy();
            then = List.copyOf(then);
        }
    }

    /**
     * A line of a sheet: one question to one table.
     *
     * @param label what the author calls the line
     * @param given what the table is asked with, by field, as written
     * @param rows ids of the rows that must count, in their order; empty when none may match
     * @param then values that the one row must give, by field, as written
     */
    record OfRow(
            String name,
            String label,
            String table,
            Place place,
            Map<String, String> given,
            List<String> rows,
            Map<String, String> then)
            implements Scenario {
        public OfRow {
            given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
            rows = List.copyOf(rows);
            then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
        }
    }
}
