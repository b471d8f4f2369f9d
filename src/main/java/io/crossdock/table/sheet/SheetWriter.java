package io.crossdock.table.sheet;

import io.crossdock.table.sheet.SheetLayout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one grid as a sheet that people like to fill in. */
final class SheetWriter {
    /** Columns whose plain numbers and dates are stored as such; in all others a number is part of a written condition. */
    private static final Set<String> TYPED_ROLES = Set.of("then", "order", "when from", "when below", "from", "to");

    /** Rows below the last one that already offer choices. */
    private static final int ROWS_TO_ADD = 500;

    private static final double LINE_POINTS = 15;

    private final Grid grid;
    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<String> roles;
    private final ColumnWidths widths;

    SheetWriter(Grid grid, XSSFSheet sheet, Looks looks) {
        this.grid = grid;
        this.layout = SheetLayout.of(grid);
        this.sheet = sheet;
        this.looks = looks;
        this.roles = texts(layout.roles());
        this.widths = new ColumnWidths(grid, layout);
    }

    void write() {
        for (Grid.Line line : grid.lines()) {
            XSSFRow row = sheet.createRow(line.number() - 1);
            Part part = layout.part(line.number());
            int width = part == Part.TITLE ? line.cells().size() : widths.columns();
            for (int column = part == Part.BODY ? layout.firstColumn() : 0; column < width; column++) {
                put(row.createCell(column), line.cell(column), part, column);
            }
            if (part == Part.BODY || part == Part.LABELS) {
                int lines = part == Part.BODY ? widths.linesOfText(line) : widths.linesOfHeadings(line);
                // Without the mark of a height set by hand, so that the row still grows when people write more.
                row.getCTRow().setHt(lines * LINE_POINTS);
            }
        }
        widths.apply(sheet);
        for (int column = layout.firstColumn(); column < widths.columns() && layout.isTable(); column++) {
            if (!TYPED_ROLES.contains(role(column))) {
                sheet.setDefaultColumnStyle(column, looks.toBeFilled());
            }
        }
        if (widths.columns() > 0) {
            CellRangeAddress all = new CellRangeAddress(0, layout.last() - 1, 0, widths.columns() - 1);
            sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void put(XSSFCell cell, Cell source, Part part, int column) {
        Optional<TypedCell> typed = isTyped(source, part, column) ? TypedCell.of(source) : Optional.empty();
        if (typed.isPresent()) {
            cell.setCellValue(0);
            // The library would write the nearest double in the form of the running Java version.
            cell.getCTCell().setV(typed.get().stored());
        } else if (!source.isBlank()) {
            cell.setCellValue(escaped(source.shown()));
        }
        cell.setCellStyle(style(part, column, typed.map(TypedCell::format).orElse("@")));
    }

    private boolean isTyped(Cell source, Part part, int column) {
        return part == Part.BODY
                && (source.shownAsPercent() || !layout.isTable() || TYPED_ROLES.contains(role(column)));
    }

    private XSSFCellStyle style(Part part, int column, String format) {
        return switch (part) {
            case TITLE -> column == 0 ? looks.key() : looks.value();
            case FRAME -> looks.frame();
            case LABELS -> column < layout.firstColumn() ? looks.frame() : looks.label(colour(column));
            case BODY -> looks.body(format, widths.wraps(column));
        };
    }

    private Looks.Colour colour(int column) {
        String role = role(column);
        if (role.equals("then") || role.equals("effect") || role.equals("order")) {
            return Looks.Colour.DARK_GREEN;
        }
        return layout.isTable() && !role.startsWith("when") && !role.equals("id")
                ? Looks.Colour.DARK_GREY
                : Looks.Colour.DARK_BLUE;
    }

    /** Offers choices for the columns whose field (or heading) has some. */
    void offer(DropDowns dropDowns, Map<String, FieldHint> hints) {
        for (Grid.Line line : grid.lines()) {
            List<String> choices = DropDowns.TITLES.getOrDefault(line.cell(0).text(), List.of());
            if (layout.part(line.number()) == Part.TITLE && !choices.isEmpty()) {
                dropDowns.offer(line.cell(0).text(), choices, line.number() - 1, line.number() - 1, 1, true);
            }
        }
        List<String> names = texts(layout.isTable() ? layout.fields() : layout.labels());
        for (int column = 0; column < names.size() && layout.hasBody(); column++) {
            offerColumn(dropDowns, names.get(column), column, hints);
        }
    }

    private void offerColumn(DropDowns dropDowns, String name, int column, Map<String, FieldHint> hints) {
        FieldHint hint = layout.isTable()
                ? hints.getOrDefault(name, FieldHint.NONE)
                : hints.getOrDefault(name, new FieldHint(DropDowns.WORDS.getOrDefault(name, List.of()), ""));
        boolean asked = role(column).equals("when");
        if (!hint.choices().isEmpty()) {
            List<String> choices = new ArrayList<>(hint.choices());
            if (asked && !choices.contains("any")) {
                choices.add("any");
            }
            dropDowns.offer(name, choices, layout.header(), layout.last() + ROWS_TO_ADD, column, !asked);
        }
        if (!hint.note().isEmpty() && layout.labels() > 0) {
            dropDowns.hint(name, hint.note(), layout.labels() - 1, column);
        }
    }

    /** Frozen headings, filter arrows, and paper. */
    void arrange() {
        if (layout.labels() > 0) {
            sheet.createFreezePane(layout.firstColumn() + 1, layout.header());
            sheet.setRepeatingRows(new CellRangeAddress(layout.labels() - 1, layout.header() - 1, -1, -1));
        }
        if (layout.labels() > 0 && layout.hasBody()) {
            // Arrows go to the last heading line: whatever is below them would be sorted as data.
            sheet.setAutoFilter(new CellRangeAddress(
                    layout.header() - 1, layout.last() - 1, layout.firstColumn(), widths.columns() - 1));
        }
        Paper.setUp(sheet);
    }

    private List<String> texts(int row) {
        return grid.lines().stream()
                .filter(line -> line.number() == row)
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private String role(int column) {
        return column < roles.size() ? roles.get(column) : "";
    }

    /** A text that looks like an escape of the format must not become one. */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
