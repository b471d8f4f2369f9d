package io.crossdock.table.proof;

import io.crossdock.table.DecisionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every kind of question to a small table, answered cell by cell: what proofs are compared with. */
final class Brute {
    private final DecisionTable table;
    private final TableIndex index;

    Brute(DecisionTable table) {
        this.table = table;
        this.index = TableIndex.of(table);
    }

    /** One sample for each combination of possible segments; the instant comes last. */
    List<List<@Nullable Object>> questions() {
        List<IndexedColumn> columns = new ArrayList<>(index.columns());
        columns.add(index.validity());
        List<List<@Nullable Object>> questions = new ArrayList<>();
        questions.add(List.of());
        for (IndexedColumn column : columns) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> question : questions) {
                for (Segment segment : column.possible()) {
                    List<@Nullable Object> next = new ArrayList<>(question);
                    next.add(segment.sample());
                    longer.add(next);
                }
            }
            questions = longer;
        }
        return questions;
    }

    /** Places of the rows that match, in their order. */
    List<Integer> matching(List<@Nullable Object> question) {
        Set<Integer> rows = new TreeSet<>();
        Instant at = (Instant) Objects.requireNonNull(question.get(question.size() - 1));
        for (int row = 0; row < table.rows().size(); row++) {
            boolean matches = true;
            for (int i = 0; i < table.when().size(); i++) {
                matches &= table.rows().get(row).when().get(i).matches(question.get(i));
            }
            Instant from = table.rows().get(row).from();
            Instant to = table.rows().get(row).to();
            if (matches && (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to))) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }
}
