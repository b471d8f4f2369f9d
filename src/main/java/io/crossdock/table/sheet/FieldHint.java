package io.crossdock.table.sheet;

import java.util.List;

/**
 * What people who fill in a column should be offered.
 *
 * @param choices values for the drop-down list; empty when anything goes
 * @param note shown when the heading is selected; empty for none
 */
public record FieldHint(List<String> choices, String note) {
    public static final FieldHint NONE = new FieldHint(List.of(), "");

    public FieldHint {
        choices = List.copyOf(choices);
    }
}
