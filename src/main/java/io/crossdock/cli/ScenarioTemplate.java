package io.crossdock.cli;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.scenario.coverage.QuestionSearch;
import io.crossdock.scenario.ready.ReadySheet;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import io.crossdock.table.proof.TableIndex;
import io.crossdock.table.sheet.FieldHint;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookWriter;
import io.crossdock.words.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A workbook to begin with: the headings of one table's scenarios, and a line that makes each row count. */
record ScenarioTemplate(CompiledRelease release, Instant usual) {
    private static final List<String> READ_ME = List.of(
            "# Scenarios for one table",
            "Each line asks the table one question and says which row must win. Run: crossdock test.",
            "The lines below expect what the table says today. Read each one: is it what the policy means?",
            "",
            "scenario\ta name for the line that no other line has",
            "a fact\tone value: 70, yes, EU, 2026-03-17T14:10:00Z; A | B where several values stand at once",
            "unknown\tthe fact is not known",
            "expect row\tthe row that must win; - when none may match; A | B when several count, in their order",
            "expect …\twhat that row must give; - when it says nothing there",
            "No cell is left blank.");

    /** Writes the workbook, and tells where. */
    String write(String name, Path target) throws IOException {
        DecisionTable table = release.book().table(name).orElseThrow(() -> unknown(name));
        if (Files.exists(target)) {
            throw new CannotGoOn(Home.shown(target) + " is there already. Name another file with --out.");
        }
        ReadySheet sheet = sheet(table);
        Workbook book = new Workbook(name, List.of(sheet.labelled()), List.of());
        new WorkbookWriter(READ_ME, hints(table)).write(book, target);
        return "Wrote " + Home.shown(target) + " with " + FindingsText.counted(sheet.size(), "scenario")
                + ". Check them, change them, and keep the file in test-scenarios/tables.";
    }

    private CannotGoOn unknown(String name) {
        List<String> known =
                release.book().tables().stream().map(DecisionTable::name).toList();
        return new CannotGoOn("There is no table \"" + name + "\"."
                + Nearest.to(name, known).map(near -> " Maybe " + near + ".").orElse(""));
    }

    private ReadySheet sheet(DecisionTable table) {
        ReadySheet sheet = new ReadySheet(table, usual);
        QuestionSearch search = new QuestionSearch(TableIndex.of(table), usual);
        for (Row row : table.rows()) {
            search.counting(row.position()).ifPresent(question -> sheet.add(row.id(), question));
        }
        return sheet;
    }

    private static Map<String, FieldHint> hints(DecisionTable table) {
        Map<String, FieldHint> hints = new LinkedHashMap<>();
        table.when().forEach(column -> offer(hints, "", column.field(), "unknown"));
        table.then().forEach(column -> offer(hints, "expect ", column.field(), "-"));
        hints.put("expect row", new FieldHint(ids(table), ""));
        return hints;
    }

    private static List<String> ids(DecisionTable table) {
        return Stream.concat(table.rows().stream().map(Row::id), Stream.of("-")).toList();
    }

    private static void offer(Map<String, FieldHint> hints, String before, Field field, String nothing) {
        List<String> choices =
                new ArrayList<>(field.type() == ValueType.YES_NO ? List.of("yes", "no") : field.allowed());
        if (!choices.isEmpty()) {
            choices.add(nothing);
        }
        FieldHint hint = new FieldHint(choices, field.meaning());
        hints.put(before + field.label(), hint);
        hints.put(before + field.name(), hint);
    }
}
