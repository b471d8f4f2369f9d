package io.crossdock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the decision is as it is.
 *
 * @param firedRules ids of the rows and guards that contributed, in order of evaluation
 * @param narrative the decision in plain words, built from fired rules only
 * @param rows the same rules with their tables and reasons
 * @param full what else matched and what nearly did, table by table; only when asked for
 */
public record Explanation(
        List<String> firedRules,
        int firedRuleCount,
        String narrative,
        List<FiredRow> rows,
        @Nullable List<TableTrace> full) {

    public Explanation {
        firedRules = Copies.of(firedRules);
        rows = Copies.of(rows);
        full = full == null ? null : List.copyOf(full);
    }

    /** A row that contributed, and what its author gives as reason. */
    public record FiredRow(String table, String row, String reason) {}

    /** What else a table had to say. */
    public record TableTrace(String table, List<AlsoMatched> alsoMatched, List<NearMiss> nearest) {
        public TableTrace {
            alsoMatched = Copies.of(alsoMatched);
            nearest = Copies.of(nearest);
        }
    }

    /** A row that matched, but another one won. */
    public record AlsoMatched(String row, String reason) {}

    /** A row that would have matched but for these conditions. */
    public record NearMiss(String row, List<Failed> failed) {
        public NearMiss {
            failed = Copies.of(failed);
        }
    }

    /** What a condition asked for and what the case gave, both as an author would write them. */
    public record Failed(String field, String asked, String found) {}
}
