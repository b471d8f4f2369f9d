package io.crossdock.scenario.report;

import io.crossdock.scenario.coverage.BoundaryPoint;
import io.crossdock.scenario.mutation.Mutant;
import io.crossdock.scenario.mutation.Survivor;
import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One table as its author knows it, with what was tried of it. */
final class HtmlSheet {
    private final TestReport.OfTable found;
    private final DecisionTable table;
    private final Map<CellPlace, List<BoundaryPoint>> points;
    private final Map<CellPlace, List<Survivor>> survivors;

    private record CellPlace(String row, int column) {}

    HtmlSheet(TestReport.OfTable found) {
        this.found = found;
        this.table = found.coverage().table();
        this.points = found.coverage().points().stream()
                .collect(
                        Collectors.groupingBy(point -> new CellPlace(point.row().id(), point.column())));
        this.survivors = found.mutants().survivors().stream()
                .filter(survivor -> survivor.mutant() instanceof Mutant.OtherCell)
                .collect(Collectors.groupingBy(survivor -> place((Mutant.OtherCell) survivor.mutant())));
    }

    private CellPlace place(Mutant.OtherCell cell) {
        return new CellPlace(table.rows().get(cell.row()).id(), cell.column());
    }

    void write(StringBuilder page) {
        page.append("<div class=\"scroll\"><table>\n<thead><tr><th>Row</th>");
        table.when().forEach(column -> heading(page, column, "when"));
        table.then().forEach(column -> heading(page, column, "then"));
        page.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(page, row));
        page.append("</tbody></table></div>\n");
    }

    private static void heading(StringBuilder page, Column column, String kind) {
        page.append("<th class=\"")
                .append(kind)
                .append("\">")
                .append(Html.escaped(column.label()))
                .append("</th>");
    }

    private void row(StringBuilder page, Row row) {
        boolean tried = found.coverage().fired().contains(row.id());
        page.append("<tr class=\"")
                .append(tried ? "tried" : "never")
                .append("\"><th>")
                .append(Html.escaped(row.id()))
                .append(tried ? "" : "<br><span class=\"tag\">never tried</span>")
                .append("</th>");
        for (int i = 0; i < row.when().size(); i++) {
            cell(page, row, i);
        }
        for (Object value : row.then()) {
            page.append("<td class=\"then\">")
                    .append(Html.escaped(written(value)))
                    .append("</td>");
        }
        page.append("</tr>\n");
    }

    private void cell(StringBuilder page, Row row, int column) {
        CellPlace place = new CellPlace(row.id(), column);
        Condition condition = row.when().get(column);
        List<Survivor> unnoticed = survivors.getOrDefault(place, List.of());
        page.append("<td");
        if (condition instanceof Condition.Any) {
            page.append(" class=\"any\"");
        } else if (!unnoticed.isEmpty()) {
            page.append(" class=\"s\" title=\"")
                    .append(Html.escaped(unnoticed.stream()
                            .map(survivor -> "could read "
                                    + ((Mutant.OtherCell) survivor.mutant())
                                            .cell()
                                            .written())
                            .collect(Collectors.joining("; "))))
                    .append('"');
        }
        page.append('>').append(Html.escaped(condition.written()));
        Object bound = null;
        for (BoundaryPoint point : points.getOrDefault(place, List.of())) {
            page.append(bound == null ? "<span class=\"marks\">" : point.bound().equals(bound) ? "" : " ");
            mark(page, point);
            bound = point.bound();
        }
        page.append(bound == null ? "</td>" : "</span></td>");
    }

    private static void mark(StringBuilder page, BoundaryPoint point) {
        page.append("<i class=\"p ").append(point.isTried() ? 't' : 'u').append('"');
        if (!point.isTried()) {
            page.append(" title=\"nobody asked ")
                    .append(Html.escaped(said(point)))
                    .append('"');
        }
        page.append("></i>");
    }

    /** For example {@code just below 50}. */
    private static String said(BoundaryPoint point) {
        return point.side().written() + " " + Written.of(point.bound());
    }

    private static String written(@Nullable Object value) {
        return value == null ? "-" : Written.of(value);
    }
}
