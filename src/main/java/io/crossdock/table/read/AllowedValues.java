package io.crossdock.table.read;

import io.crossdock.table.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the allowed values of a word: {@code A | B | C}, in their order. */
record AllowedValues(ValueType type, CellFaults faults) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    /** Texts that mean something else in a cell. */
    private static final Pattern UNWRITABLE = Pattern.compile("any|unknown|-|(not|has) .*|[<>=\\[(].*|.*,.*");

    List<String> read(String text) {
        if (type != ValueType.CHOICE) {
            if (!text.isEmpty()) {
                faults.report(
                        FindingCode.ALLOWED_NOT_FOR_TYPE,
                        "allowed values stand here, but the type is " + type.written() + ".",
                        "Write choice as the type, or empty the cell.");
            }
            return List.of();
        }
        if (text.isEmpty()) {
            faults.report(
                    FindingCode.NO_ALLOWED_VALUES,
                    "a choice has no allowed values.",
                    "Write them in their order, lowest first: LOW | MEDIUM | HIGH.");
            return List.of();
        }
        return checked(List.of(BAR.split(text, -1)));
    }

    private List<String> checked(List<String> values) {
        List<String> allowed = new ArrayList<>();
        for (String value : values) {
            if (allowed.contains(value)) {
                faults.report(FindingCode.ALLOWED_TWICE, "\"" + value + "\" stands twice.", "Write it once.");
            } else if (value.isEmpty()) {
                faults.report(FindingCode.ALLOWED_UNWRITABLE, "a value is missing beside a |.", "Write A | B | C.");
            } else if (UNWRITABLE.matcher(value).matches()) {
                faults.report(
                        FindingCode.ALLOWED_UNWRITABLE,
                        "\"" + value + "\" would mean something else in a cell.",
                        value.contains(",") ? "Separate values by |." : "Use another word, for example in capitals.");
            }
            allowed.add(value);
        }
        return allowed;
    }
}
