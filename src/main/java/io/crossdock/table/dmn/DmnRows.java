package io.crossdock.table.dmn;

import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import java.util.Locale;

/** Writes one table: its columns, its rows, and why each row is there. */
final class DmnRows {
    private final XmlPage page;
    private final DmnDecision decision;
    private final DecisionTable table;

    DmnRows(XmlPage page, DmnDecision decision) {
        this.page = page;
        this.decision = decision;
        this.table = decision.table();
    }

    void write() {
        page.open(
                "decisionTable",
                "id",
                DmnNames.id("table", table.name()),
                "hitPolicy",
                hitPolicy(),
                "aggregation",
                table.hit() == HitPolicy.SUM ? "SUM" : "",
                "outputLabel",
                table.name());
        for (int i = 0; i < decision.asked().size(); i++) {
            Field field = decision.asked().get(i);
            String label = i < table.when().size() ? table.when().get(i).label() : field.label();
            page.open("input", "id", DmnNames.id("in", table.name(), String.valueOf(i + 1)), "label", label);
            page.expression(
                    "inputExpression",
                    decision.source(field),
                    "id",
                    DmnNames.id("asks", table.name(), String.valueOf(i + 1)),
                    "typeRef",
                    DmnNames.type(field));
            page.close();
        }
        DmnOutputs outputs = new DmnOutputs(page, table);
        outputs.columns();
        page.empty("annotation", "name", "Row")
                .empty("annotation", "name", "Reason")
                .empty("annotation", "name", "Policy");
        table.rows().forEach(row -> rule(row, outputs));
        page.close();
    }

    /** Where the order of rows has a meaning, that is RULE ORDER: COLLECT leaves it open. */
    private String hitPolicy() {
        return switch (table.hit()) {
            case UNIQUE -> "UNIQUE";
            case FIRST -> "FIRST";
            case SUM, MOST -> "COLLECT";
            case COLLECT, EFFECTS -> "RULE ORDER";
        };
    }

    private void rule(Row row, DmnOutputs outputs) {
        page.open("rule", "id", DmnNames.id(row));
        for (int i = 0; i < row.when().size(); i++) {
            when(row, i, row.when().get(i));
        }
        if (decision.hasValidity()) {
            when(row, row.when().size(), validity(row));
        }
        outputs.cells(row);
        for (String text : new String[] {row.id(), row.reason(), row.policy()}) {
            page.open("annotationEntry").text("text", text).close();
        }
        page.close();
    }

    private void when(Row row, int column, Condition condition) {
        String id = DmnNames.id("when", DmnNames.id(row), String.valueOf(column + 1));
        page.expression("inputEntry", FeelText.test(condition), "id", id);
    }

    private static Condition validity(Row row) {
        return row.from() == null && row.to() == null
                ? new Condition.Any()
                : new Condition.Range(row.from(), true, row.to(), false, "");
    }

    /** What a reader must know to use the answer, beyond what DMN says itself. */
    static String reading(DecisionTable table) {
        String adjusted = table.adjusts() == null ? "a field" : table.adjusts().name();
        return switch (table.hit()) {
            case UNIQUE, FIRST -> "";
            case SUM ->
                " Asked once per " + table.per().name().toLowerCase(Locale.ROOT) + "; the answers are added up.";
            case COLLECT -> " All rows answer, in this order.";
            case MOST -> " Every row that matches raises " + adjusted + " to at least its value.";
            case EFFECTS -> " Every row that matches acts on " + adjusted + ", in this order.";
        };
    }
}
