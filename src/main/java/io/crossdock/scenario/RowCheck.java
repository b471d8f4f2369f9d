package io.crossdock.scenario;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.engine.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what a table said with what the line of a sheet expects. */
record RowCheck(Answer answer, Facts facts) {

    List<Failure> failures(Scenario.OfRow scenario) {
        List<Failure> failures = new ArrayList<>();
        List<String> found = answer.rows().stream().map(Row::id).toList();
        if (!found.equals(scenario.rows())) {
            failures.add(new Failure(
                    "row",
                    scenario.rows().isEmpty() ? "no row" : String.join(" | ", scenario.rows()),
                    RowRun.ids(answer.rows()),
                    why(scenario.rows(), found)));
        }
        scenario.then().forEach((field, text) -> value(field, text, failures));
        return failures;
    }

    private List<String> why(List<String> expected, List<String> found) {
        List<String> why = new ArrayList<>();
        expected.stream().filter(id -> !found.contains(id)).forEach(id -> why.add(whyNot(id)));
        answer.rows().stream()
                .filter(row -> !expected.contains(row.id()))
                .forEach(row -> why.add(row.id() + " matched: " + row.reason()));
        return why;
    }

    private String whyNot(String id) {
        DecisionTable table = answer.table();
        if (table.row(id).isEmpty()) {
            List<String> ids = table.rows().stream().map(Row::id).toList();
            return "there is no row " + id + ". " + String.join("", RowQuestion.maybe(id, ids));
        }
        Row row = table.row(id).orElseThrow();
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < table.when().size(); i++) {
            Column column = table.when().get(i);
            Object value = facts.value(column.field().name());
            if (!row.when().get(i).matches(value)) {
                failed.add(column.field().name() + " must be "
                        + row.when().get(i).written() + " and is " + written(value, "unknown"));
            }
        }
        if (answer.alsoMatched().contains(row)) {
            return id + " matched too, but stands behind " + RowRun.ids(answer.rows()) + ".";
        }
        return id + " did not match: " + (failed.isEmpty() ? validity(row) : String.join("; ", failed));
    }

    private static String validity(Row row) {
        return "it applies from " + bound(row.from()) + " to " + bound(row.to());
    }

    private static String bound(@Nullable Instant instant) {
        return instant == null ? "ever" : instant.toString();
    }

    private void value(String field, String text, List<Failure> failures) {
        DecisionTable table = answer.table();
        int column = table.makes(field);
        String what = "expect " + field;
        if (column < 0) {
            List<String> known =
                    table.then().stream().map(made -> made.field().name()).toList();
            failures.add(
                    new Failure(what, "a field that the table gives", "it is not", RowQuestion.maybe(field, known)));
            return;
        }
        try {
            List<@Nullable Object> expected = ExpectedValues.of(
                    table.then().get(column).field(), text, answer.rows().size());
            List<@Nullable Object> found = given(field);
            if (!expected.equals(found)) {
                List<String> because = answer.rows().stream()
                        .map(row -> row.id() + ": " + row.reason())
                        .toList();
                failures.add(new Failure(what, written(expected), written(found), because));
            }
        } catch (IllegalArgumentException wrong) {
            failures.add(new Failure(what, "a value", String.valueOf(wrong.getMessage()), List.of()));
        }
    }

    /** One value per row; nothing when no row counts. */
    private List<@Nullable Object> given(String field) {
        List<@Nullable Object> values = new ArrayList<>();
        answer.rows().forEach(row -> values.add(answer.value(row, field)));
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    private static String written(List<@Nullable Object> values) {
        return values.stream().map(value -> written(value, "nothing")).collect(Collectors.joining(" | "));
    }

    private static String written(@Nullable Object value, String absent) {
        return value == null ? absent : Values.written(value);
    }
}
