package io.crossdock.table.engine;

import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fact that table rules match: the table asked, what is known, and the rows that matched so far. */
final class Question {
    private static final Comparator<Row> BY_POSITION = Comparator.comparingInt(Row::position);

    private final int table;
    private final Facts facts;
    private final List<Row> hits = new ArrayList<>(2);

    Question(int table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    Integer table() {
        return table;
    }

    @Nullable
    Object value(int slot) {
        return facts.value(slot);
    }

    /** Notes a match. Always false, so that no activation follows. */
    boolean noted(Row row) {
        hits.add(row);
        return false;
    }

    /** Drools reports in no particular order. */
    List<Row> hits() {
        if (hits.size() > 1) {
            hits.sort(BY_POSITION);
        }
        return hits;
    }
}
