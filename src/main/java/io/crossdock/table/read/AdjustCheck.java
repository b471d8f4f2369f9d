package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.ValueType;
import io.crossdock.table.sheet.Cell;

/** Whether Adjusts and Starts are there where they belong, and fit the columns and each other. */
final class AdjustCheck {
    static final String STEPS = "steps";

    private final TableSheet sheet;
    private final TableLayout layout;
    private final TableHeader header;

    AdjustCheck(TableSheet sheet, TableLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.header = layout.header();
    }

    void check() {
        boolean adjusts = sheet.value("Adjusts").isPresent();
        boolean starts = sheet.value("Starts").isPresent();
        boolean acts = header.hits(HitPolicy.EFFECTS) || header.hits(HitPolicy.MOST);
        if (header.hit() != null && !acts) {
            notAllowed("Adjusts");
            notAllowed("Starts");
        } else if (header.hits(HitPolicy.MOST) && !adjusts) {
            sheet.faults()
                    .report(
                            FindingCode.ADJUSTS,
                            "a MOST table needs the line Adjusts.",
                            "Write Adjusts in column A and beside it the choice of which the most severe value wins.");
        } else if (starts && !adjusts) {
            sheet.faults()
                    .report(
                            FindingCode.ADJUSTS,
                            "Starts stands without Adjusts.",
                            "Write Adjusts and the field that the rows act on.");
        } else if (adjusts && !starts && header.hits(HitPolicy.EFFECTS)) {
            sheet.faults()
                    .report(
                            FindingCode.ADJUSTS,
                            "Adjusts stands without Starts.",
                            "Write Starts and the field whose value comes before all effects.");
        }
        Field adjusted = header.adjusts();
        if (acts && adjusted != null) {
            checkMade(adjusted);
            checkSameValues(adjusted);
        }
    }

    private void notAllowed(String key) {
        sheet.value(key)
                .ifPresent(cell -> sheet.faults(cell, key)
                        .report(
                                FindingCode.ADJUSTS,
                                "a " + header.hit() + " table does not act on a field.",
                                "Delete the line, or write EFFECTS or MOST as the hit policy."));
    }

    private void checkMade(Field adjusted) {
        boolean made =
                layout.makes(adjusted.name()) >= 0 || (header.hits(HitPolicy.EFFECTS) && layout.makes(STEPS) >= 0);
        if (!made && areAllThenFieldsKnown()) {
            faults("Adjusts")
                    .report(
                            FindingCode.ADJUSTS,
                            "no then column has the field " + adjusted.name() + ".",
                            "Add a then column with this field"
                                    + (header.hits(HitPolicy.EFFECTS) ? ", or with steps for RAISE and LOWER." : "."));
        }
        if (adjusted.type() != ValueType.CHOICE) {
            faults("Adjusts")
                    .report(
                            FindingCode.NOT_SEVERABLE,
                            adjusted.label() + " is of type " + adjusted.type().written()
                                    + ", which has no most severe value.",
                            "Adjust a choice.");
        }
    }

    /** A then column with a misspelt field has been reported; it may well be the one that is missed here. */
    private boolean areAllThenFieldsKnown() {
        long columns = sheet.line("role").stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.text().equals(Role.THEN.written()))
                .count();
        return columns == layout.all(Role.THEN).size();
    }

    private void checkSameValues(Field adjusted) {
        for (Field start : header.starts()) {
            if (start.type() != adjusted.type() || !start.allowed().equals(adjusted.allowed())) {
                faults("Starts")
                        .report(
                                FindingCode.STARTS_DIFFER,
                                start.name() + " and " + adjusted.name() + " have different types or allowed values.",
                                "Give both the same type and the same allowed values in the same order.");
            }
        }
    }

    private CellFaults faults(String key) {
        return sheet.value(key).map((Cell cell) -> sheet.faults(cell, key)).orElseGet(sheet::faults);
    }
}
