package io.crossdock.cli;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Values;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A decision table in columns of fixed width. */
final class TableText {
    private static final int WIDEST = 34;

    private final DecisionTable table;
    private final Ink ink;

    TableText(DecisionTable table, Ink ink) {
        this.table = table;
        this.ink = ink;
    }

    List<String> table() {
        List<List<String>> grid = new ArrayList<>();
        grid.add(headings());
        table.rows().forEach(row -> grid.add(cells(row)));
        List<String> lines = new ArrayList<>(about());
        for (int i = 0; i < grid.size(); i++) {
            String line = line(grid.get(i), widths(grid));
            lines.add(i == 0 ? ink.bold(line) : line);
        }
        return lines;
    }

    /** One row, cell under cell. */
    List<String> row(Row row) {
        Page page = new Page(ink);
        about().forEach(page::line);
        List<String> headings = headings();
        List<String> cells = cells(row);
        List<String> labels = new ArrayList<>(headings);
        labels.addAll(List.of("Policy", "Sheet row"));
        labels.addAll(table.info());
        List<String> values = new ArrayList<>(cells);
        values.addAll(List.of(row.policy(), Integer.toString(row.sheetRow())));
        values.addAll(row.info());
        int widest = labels.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < Math.min(labels.size(), values.size()); i++) {
            page.item(Page.padded(labels.get(i), widest + 2), values.get(i));
        }
        return page.lines();
    }

    private List<String> about() {
        return List.of(
                ink.bold(table.name()) + "  (" + table.place() + ")",
                table.purpose(),
                "Hit " + table.hit() + ", cover " + table.cover() + ", per "
                        + table.per().name().toLowerCase(Locale.ROOT) + ", stage " + table.stage() + ", "
                        + FindingsText.counted(table.rows().size(), "row"),
                "");
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add("Row");
        table.when().forEach(column -> headings.add(column.label()));
        if (hasEffects()) {
            headings.add("Effect");
        }
        table.then().forEach(column -> headings.add("-> " + column.label()));
        if (hasValidity()) {
            headings.add("Valid");
        }
        headings.add("Why");
        return headings;
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.id());
        row.when().forEach(condition -> cells.add(condition.written()));
        if (hasEffects()) {
            cells.add(row.effect());
        }
        row.then().forEach(value -> cells.add(value == null ? "-" : Values.written(value)));
        if (hasValidity()) {
            cells.add(day(row.from()) + " to " + day(row.to()));
        }
        cells.add(row.reason());
        return cells;
    }

    private boolean hasEffects() {
        return table.rows().stream().anyMatch(row -> !row.effect().isEmpty());
    }

    private boolean hasValidity() {
        return table.rows().stream().anyMatch(row -> row.from() != null || row.to() != null);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "…" : instant.toString().replace("T00:00:00Z", "");
    }

    private static int[] widths(List<List<String>> grid) {
        int[] widths = new int[grid.get(0).size()];
        for (List<String> line : grid) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], line.get(i).length()));
            }
        }
        return widths;
    }

    /** The last column may be as long as it likes; it is what people read. */
    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            line.append(last ? cells.get(i) : Page.padded(fitted(cells.get(i), widths[i]), widths[i] + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String fitted(String cell, int width) {
        return cell.length() <= width ? cell : cell.substring(0, width - 1) + "…";
    }
}
