package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as cells, the same way for .xlsx and .csv; says what it replaced. */
final class CellTexts {
    private static final Pattern PERCENT = Pattern.compile("-?\\d+(\\.\\d+)?%");
    private static final Set<String> ERROR_VALUES = Set.of(
            "#NULL!",
            "#DIV/0!",
            "#VALUE!",
            "#REF!",
            "#NAME?",
            "#NUM!",
            "#N/A",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#BUSY!",
            "#UNKNOWN!");

    private final Findings findings;

    CellTexts(Findings findings) {
        this.findings = findings;
    }

    static boolean isErrorValue(String text) {
        return text.startsWith("#") && ERROR_VALUES.contains(text);
    }

    static String written(BigDecimal number) {
        return Values.plain(number).toPlainString();
    }

    Cell blank(Place place) {
        return new Cell(place.cell(), "", false);
    }

    Cell of(String written, Place place) {
        return of(Typography.plain(written), place);
    }

    Cell of(Typography.Plain plain, Place place) {
        if (!plain.noted().isEmpty()) {
            findings.add(SheetCode.TYPOGRAPHY, place, plain.noted() + ".", "");
        }
        String text = plain.text();
        if (isErrorValue(text)) {
            findings.add(
                    SheetCode.ERROR_VALUE,
                    place,
                    "\"" + text + "\" is an error of the spreadsheet program, not a value.",
                    "Write the value or text that is meant.");
        }
        return text.endsWith("%") && PERCENT.matcher(text).matches()
                ? new Cell(place.cell(), text.substring(0, text.length() - 1), true)
                : new Cell(place.cell(), text, false);
    }
}
