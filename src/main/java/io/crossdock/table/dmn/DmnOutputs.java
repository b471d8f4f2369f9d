package io.crossdock.table.dmn;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Writes the output columns of a table and their cells. */
final class DmnOutputs {
    /** Part of the answer that names the row, where several rows count. */
    static final String ROW = "row";
    /** Part of the answer that says what the row does to the adjusted field. */
    static final String EFFECT = "effect";

    private final XmlPage page;
    private final DecisionTable table;
    private final boolean rows;
    private final boolean effects;

    DmnOutputs(XmlPage page, DecisionTable table) {
        this.page = page;
        this.table = table;
        this.rows = DmnDecision.answersWithRows(table);
        this.effects = DmnDecision.hasEffects(table);
    }

    void columns() {
        if (rows) {
            column(ROW, "Row", "string");
        }
        if (effects) {
            column(EFFECT, "Effect", "string");
        }
        for (Column column : table.then()) {
            String name = DmnNames.of(column.field());
            column(name, column.label(), DmnNames.type(column.field()));
        }
    }

    /** The one output of a table has no name: its value is the answer. */
    private void column(String name, String label, String type) {
        page.empty(
                "output",
                "id",
                DmnNames.id("out", table.name(), name),
                "label",
                label,
                "name",
                DmnDecision.hasParts(table) ? name : "",
                "typeRef",
                type);
    }

    void cells(Row row) {
        List<String> literals = literals(row);
        for (int i = 0; i < literals.size(); i++) {
            page.expression(
                    "outputEntry", literals.get(i), "id", DmnNames.id("then", DmnNames.id(row), String.valueOf(i + 1)));
        }
    }

    private List<String> literals(Row row) {
        List<String> literals = new ArrayList<>();
        if (rows) {
            literals.add(FeelText.literal(row.id()));
        }
        if (effects) {
            literals.add(FeelText.literal(row.effect().isEmpty() ? "AT_LEAST" : row.effect()));
        }
        row.then().forEach(value -> literals.add(FeelText.literal(value)));
        return literals;
    }
}
