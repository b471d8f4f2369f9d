package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one {@code c} element of a sheet into text. */
final class CellReader {
    private static final String ISO_MIDNIGHT = "T00:00:00";

    private final Contents contents;
    private final Budget budget;
    private final CellTexts texts;
    private final Findings findings;

    CellReader(Contents contents, Budget budget, Findings findings) {
        this.contents = contents;
        this.budget = budget;
        this.texts = new CellTexts(findings);
        this.findings = findings;
    }

    Cell read(XmlPart xml, Place place) {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s", "0");
        String value = "";
        @Nullable String formula = null;
        int parent = xml.depth();
        while (xml.nextInside(parent)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = RichText.of(xml);
                case "f" -> formula = xml.text();
                default -> {}
            }
        }
        Cell cell = value.isEmpty() ? texts.blank(place) : cell(type, style, value, place);
        if (formula != null) {
            refuse(formula, cell, place);
        }
        return cell;
    }

    private Cell cell(String type, String style, String value, Place place) {
        return switch (type) {
            case "s" -> texts.of(contents.texts().text(value.strip()), place);
            case "inlineStr", "str" -> {
                budget.characters(value.length());
                yield texts.of(RichText.unescaped(value), place);
            }
            case "b" -> new Cell(place.cell(), value.strip().equals("1") ? "yes" : "no", false);
            case "e" -> texts.of(value, place);
            case "d" -> new Cell(place.cell(), isoDate(value.strip()), false);
            default -> number(contents.formats().of(style), value.strip(), place);
        };
    }

    private static String isoDate(String value) {
        if (value.endsWith(ISO_MIDNIGHT)) {
            return value.substring(0, value.length() - ISO_MIDNIGHT.length());
        }
        return value.contains("T") && !value.endsWith("Z") ? value + "Z" : value;
    }

    private Cell number(NumberFormat format, String value, Place place) {
        BigDecimal number = exact(value, place);
        if (format == NumberFormat.PERCENT) {
            return new Cell(place.cell(), CellTexts.written(number.movePointRight(2)), true);
        }
        if (format != NumberFormat.PLAIN && SerialDate.isDate(number)) {
            boolean elapsed = format == NumberFormat.ELAPSED;
            return new Cell(place.cell(), SerialDate.written(number, contents.from1904(), elapsed), false);
        }
        return new Cell(place.cell(), CellTexts.written(number), false);
    }

    private static BigDecimal exact(String value, Place place) {
        try {
            return ExactNumber.of(value);
        } catch (NumberFormatException wrong) {
            throw RefusedFileException.damaged("cell " + place.cell() + " holds a number that no program writes.");
        }
    }

    /** @param formula empty for a cell that shares the formula of another */
    private void refuse(String formula, Cell shown, Place place) {
        String name = formula.isEmpty() ? "the cell" : "\"=" + formula + "\"";
        boolean useful = !shown.isBlank() && !CellTexts.isErrorValue(shown.text());
        findings.add(
                SheetCode.FORMULA,
                place,
                name + " is a formula" + (shown.isBlank() ? "." : " that shows " + shown.shown() + "."),
                useful ? "Write " + shown.shown() + " in its place." : "Write the value that is meant in its place.");
    }
}
