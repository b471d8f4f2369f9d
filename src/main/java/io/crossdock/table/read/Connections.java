package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Tables wire themselves by field name: whether everything that is asked for is made, once, and in time. */
final class Connections {
    private final List<Wired> tables;
    private final Findings findings;

    Connections(List<Wired> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void check(Words words) {
        for (Wired table : tables) {
            table.makes().forEach((field, cell) -> checkMayBeMade(field, cell));
            table.reads().forEach((field, cell) -> checkIsMade(table, field, cell));
        }
        checkMadeOnce();
        if (isCertain()) {
            checkUsed(words);
        }
    }

    /** A column that could not be read may be the one that makes or asks for what seems to be missing. */
    private boolean isCertain() {
        return tables.stream().allMatch(table -> table.layout().wired());
    }

    private static void checkMayBeMade(Field field, CellFaults cell) {
        if (field.origin() != Origin.TABLE && field.origin() != Origin.SUBJECT) {
            cell.report(
                    FindingCode.NOT_FOR_TABLES,
                    field.name() + (field.origin() == Origin.REQUEST ? " comes from the request" : " is a measure")
                            + ", so no table can make it.",
                    "Write another field, or table as its origin in Words.");
        }
    }

    private void checkIsMade(Wired reader, Field field, CellFaults cell) {
        if (field.origin() != Origin.TABLE) {
            return;
        }
        List<Wired> makers = tables.stream()
                .filter(table -> table.makes().containsKey(field))
                .toList();
        if (makers.isEmpty() && isCertain()) {
            cell.report(
                    FindingCode.NOBODY_MAKES,
                    "no table makes " + field.name() + ".",
                    Advice.nearest(field.name(), madeFields())
                            .map(near -> "Write " + near + ", or add a table with a then column for it.")
                            .orElse("Add a table with a then column for it, or write another origin in Words."));
        }
        Stage stage = reader.stage();
        boolean later = stage != null
                && !makers.isEmpty()
                && makers.stream()
                        .allMatch(
                                maker -> maker.stage() != null && maker.stage().compareTo(stage) > 0);
        if (later) {
            Wired maker = makers.get(0);
            cell.report(
                    FindingCode.LATER_STAGE,
                    reader.name() + " is asked in stage " + stage + ", but " + field.name() + " is made later, by "
                            + maker.name() + " in stage " + maker.stage() + ".",
                    "Move one of the two tables to another stage.");
        }
    }

    private Set<String> madeFields() {
        Set<String> made = new TreeSet<>();
        tables.forEach(table -> table.makes().keySet().forEach(field -> made.add(field.name())));
        return made;
    }

    /** A value that is made for each factor or action belongs to that one; tables about other subjects do not touch it. */
    private static boolean isAboutTheSame(Wired first, Wired second) {
        Per per = first.layout().header().per();
        boolean sameStage = first.isIn(second.stage());
        return per == second.layout().header().per() && (per == Per.CASE || sameStage);
    }

    /** EFFECTS tables may also carry what other effects carry: a role to notify, steps to go. */
    private static boolean owns(Wired table, Field field) {
        boolean collects = table.layout().header().hits(HitPolicy.EFFECTS);
        return table.makes().containsKey(field) && (!collects || table.adjusts(field));
    }

    private void checkMadeOnce() {
        for (int i = 0; i < tables.size(); i++) {
            Wired later = tables.get(i);
            for (Map.Entry<Field, CellFaults> made : later.makes().entrySet()) {
                Field field = made.getKey();
                if (field.origin() == Origin.TABLE && owns(later, field)) {
                    tables.subList(0, i).stream()
                            .filter(earlier -> owns(earlier, field))
                            .findFirst()
                            .ifPresent(earlier -> checkTwo(field, earlier, later, made.getValue()));
                }
            }
        }
    }

    private static void checkTwo(Field field, Wired first, Wired second, CellFaults cell) {
        Stage stage = first.stage();
        if (stage == null || second.stage() == null || !isAboutTheSame(first, second)) {
            return;
        }
        if (second.isIn(stage)) {
            if (first.readjusts(field) == second.readjusts(field)) {
                cell.report(
                        FindingCode.MADE_TWICE,
                        first.name() + " and " + second.name() + " both make " + field.name() + " in stage " + stage
                                + ".",
                        "Let one of them make another field, or start from it (Adjusts and Starts).");
            }
        } else if (!(stage.compareTo(second.stage()) < 0 ? second : first).readjusts(field)) {
            cell.report(
                    FindingCode.MADE_AGAIN,
                    first.name() + " in stage " + stage + " and " + second.name() + " in stage " + second.stage()
                            + " both make " + field.name() + "; the later value replaces the earlier.",
                    "Let the later one start from it (Adjusts and Starts), or make another field.");
        }
    }

    private void checkUsed(Words words) {
        for (Map.Entry<String, Place> word : words.places().entrySet()) {
            boolean used = tables.stream()
                    .anyMatch(table -> table.reads().keySet().stream().anyMatch(named(word.getKey()))
                            || table.makes().keySet().stream().anyMatch(named(word.getKey())));
            if (!used) {
                findings.add(
                        FindingCode.NEVER_USED,
                        word.getValue(),
                        "",
                        word.getKey(),
                        "no table uses the word " + word.getKey() + ".",
                        "");
            }
        }
    }

    private static Predicate<Field> named(String name) {
        return field -> field.name().equals(name);
    }
}
