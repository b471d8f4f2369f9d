package io.crossdock.cli;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import io.crossdock.table.compare.CellChange;
import io.crossdock.table.compare.Drift;
import io.crossdock.table.compare.FileChange;
import io.crossdock.table.compare.RowChange;
import io.crossdock.table.compare.RuleSetDifference;
import io.crossdock.table.compare.TableDifference;
import io.crossdock.table.compare.TextChange;
import io.crossdock.table.compare.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A difference for people: tables, their rows, and in them the cells with what they said and say. */
final class DiffText {
    private static final String ARROW = " → ";

    private final RuleSetDifference difference;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    DiffText(RuleSetDifference difference, Ink ink) {
        this.difference = difference;
        this.ink = ink;
    }

    List<String> lines() {
        if (difference.isEmpty()) {
            return List.of("Nothing differs.");
        }
        difference.words().forEach(this::word);
        difference.tables().forEach(this::table);
        for (FileChange file : difference.files()) {
            lines.add(lower(file.kind()) + ": " + file.path());
        }
        lines.add("");
        lines.add(closing());
        return lines;
    }

    private void word(WordChange change) {
        String name = "word " + change.field().name();
        if (change instanceof WordChange.Changed changed) {
            lines.add(ink.bold(name));
            changed.texts().forEach(text -> lines.add("  " + told(text)));
        } else {
            lines.add(ink.bold(name) + (change instanceof WordChange.Added ? " is new" : " is gone"));
        }
    }

    private void table(TableDifference table) {
        String kind = table.kind() == TableDifference.Kind.CHANGED ? "" : " (" + lower(table.kind()) + ")";
        lines.add(ink.bold(table.name()) + kind + "  " + table.table().place());
        table.head().forEach(text -> lines.add("  " + told(text)));
        table.rows().forEach(this::row);
    }

    private void row(RowChange change) {
        if (change instanceof RowChange.Changed changed) {
            lines.add("  ~ " + change.id() + "  " + changed.row().reason());
            changed.cells().forEach(this::cell);
        } else if (change instanceof RowChange.Moved moved) {
            lines.add(
                    "  ↕ " + change.id() + " stands " + after(moved.isAfter()) + ", stood " + after(moved.wasAfter()));
        } else {
            boolean added = change instanceof RowChange.Added;
            String sign = added ? "+" : "-";
            lines.add("  " + (added ? ink.bold(sign) : ink.red(sign)) + " " + change.id() + "  " + cells(change.row())
                    + drift(change.drift()));
        }
    }

    private void cell(CellChange cell) {
        String label = cell.label().isEmpty() ? cell.field() : cell.label();
        lines.add("      " + label + ": " + shown(cell.before()) + ARROW + shown(cell.after()) + drift(cell.drift())
                + "  (" + cell.place().cell() + ")");
    }

    private static String cells(Row row) {
        String asked = row.when().stream().map(Condition::written).collect(Collectors.joining(" | "));
        String given = row.then().stream()
                .map(value -> value == null ? "-" : Values.written(value))
                .collect(Collectors.joining(" | "));
        return asked + ARROW + (row.effect().isEmpty() ? "" : row.effect() + " ") + given;
    }

    private String drift(Drift drift) {
        return switch (drift) {
            case LOOSENS -> "  " + ink.red("loosens");
            case TIGHTENS -> "  tightens";
            case NEUTRAL, OPEN -> "";
        };
    }

    private static String told(TextChange text) {
        return text.what() + ": " + shown(text.before()) + ARROW + shown(text.after());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(nothing)" : text;
    }

    private static String after(String row) {
        return row.isEmpty() ? "first" : "after " + row;
    }

    private String closing() {
        long rows = difference.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(RowChange::id)
                .distinct()
                .count();
        return FindingsText.counted((int) rows, "row") + " in "
                + FindingsText.counted(difference.tables().size(), "table")
                + (difference.words().isEmpty()
                        ? ""
                        : ", " + FindingsText.counted(difference.words().size(), "word"))
                + (difference.files().isEmpty()
                        ? ""
                        : ", " + FindingsText.counted(difference.files().size(), "file"))
                + ". Risk " + lower(difference.risk()) + ", next version: " + lower(difference.step()) + ".";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
