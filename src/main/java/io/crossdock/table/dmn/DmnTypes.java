package io.crossdock.table.dmn;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the item definitions: what every field may hold, and what every table answers. */
final class DmnTypes {
    private final XmlPage page;
    private final Set<String> maybeEmpty;

    DmnTypes(XmlPage page, DmnContents contents) {
        this.page = page;
        this.maybeEmpty = contents.decisions().stream()
                .map(DmnDecision::table)
                .flatMap(table -> table.then().stream()
                        .map(Column::field)
                        .filter(field -> table.rows().stream()
                                .anyMatch(row -> row.then().get(table.makes(field.name())) == null)))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    void field(Field field) {
        String name = DmnNames.type(field);
        page.open(
                "itemDefinition",
                "id",
                DmnNames.id("type", DmnNames.of(field)),
                "name",
                name,
                "isCollection",
                field.list() ? "true" : "");
        page.text("typeRef", DmnNames.feelType(field));
        String allowed = allowed(field);
        if (!allowed.isEmpty()) {
            page.expression("allowedValues", allowed, "id", DmnNames.id("allowed", DmnNames.of(field)));
        }
        page.close();
    }

    /** The answer of a table with several parts; a list of it where several rows count. */
    void answer(DecisionTable table) {
        boolean rows = DmnDecision.answersWithRows(table);
        page.open(
                "itemDefinition",
                "id",
                DmnNames.id("type", table.name()),
                "name",
                DmnNames.type(table),
                "isCollection",
                rows ? "true" : "");
        if (rows) {
            part(table, DmnOutputs.ROW, "string");
        }
        if (DmnDecision.hasEffects(table)) {
            part(table, DmnOutputs.EFFECT, "string");
        }
        table.then().forEach(column -> part(table, DmnNames.of(column.field()), DmnNames.type(column.field())));
        page.close();
    }

    private void part(DecisionTable table, String name, String type) {
        page.open("itemComponent", "id", DmnNames.id("part", table.name(), name), "name", name);
        page.text("typeRef", type);
        page.close();
    }

    /** Unary tests, so that tools offer and check the values; a missing fact is allowed where it may be missing. */
    private String allowed(Field field) {
        List<String> tests = new ArrayList<>();
        if (field.type() == ValueType.CHOICE) {
            field.allowed().forEach(value -> tests.add(FeelText.literal(value)));
        } else if (field.min() != null && field.max() != null) {
            tests.add("[" + Values.written(field.min()) + ".." + Values.written(field.max()) + "]");
        } else if (field.min() != null) {
            tests.add(">= " + Values.written(field.min()));
        } else if (field.max() != null) {
            tests.add("<= " + Values.written(field.max()));
        }
        if (!tests.isEmpty() && (field.mayBeUnknown() || maybeEmpty.contains(field.name()))) {
            tests.add("null");
        }
        return String.join(", ", tests);
    }
}
