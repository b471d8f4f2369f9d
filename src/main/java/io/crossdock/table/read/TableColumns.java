package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Field;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table by the names of their fields. */
final class TableColumns {
    private final TableDraft draft;

    TableColumns(TableDraft draft) {
        this.draft = draft;
    }

    List<Row> rows() {
        return draft.rows().stream().map(ReadRow::row).toList();
    }

    boolean asks(String field) {
        return column(field) >= 0;
    }

    boolean makes(String field) {
        return draft.layout().makes(field) >= 0;
    }

    Field asked(String field) {
        return draft.layout().asked().get(column(field)).field();
    }

    Condition condition(Row row, String field) {
        return row.when().get(column(field));
    }

    @Nullable
    Object value(Row row, String field) {
        return row.then().get(draft.layout().makes(field));
    }

    /** The cell that gives a field. */
    Place made(Row row, String field) {
        return draft.layout().sheet().cell(then(field).letter() + row.sheetRow());
    }

    String label(String field) {
        return then(field).label();
    }

    Place place() {
        return draft.layout().header().place();
    }

    /** Whether a row asks nothing but of these fields. */
    boolean asksOnly(Row row, List<String> fields) {
        List<Asked> asked = draft.layout().asked();
        for (int i = 0; i < asked.size(); i++) {
            if (!fields.contains(asked.get(i).field().name()) && !(row.when().get(i) instanceof Condition.Any)) {
                return false;
            }
        }
        return true;
    }

    private SheetColumn then(String field) {
        return draft.layout().all(Role.THEN).get(draft.layout().makes(field));
    }

    private int column(String field) {
        List<Asked> asked = draft.layout().asked();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).field().name().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
