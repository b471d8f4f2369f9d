package io.crossdock.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one extract, by name.
 *
 * @param byName empty when the header could not be read
 */
record ExtractColumns(Map<String, ExtractColumn> byName, String csv) {
    /** Stands for a column that does not exist, so that reading goes on and finds the other faults too. */
    private static final int NOWHERE = -1;

    static ExtractColumns of(List<String> header, Map<String, ExtractColumn> declared, String csv) {
        Map<String, ExtractColumn> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            @Nullable ExtractColumn column = declared.get(name);
            byName.put(name, column == null ? ExtractColumn.undeclared(name, i) : column);
        }
        return new ExtractColumns(byName, csv);
    }

    List<ExtractColumn> inOrder() {
        return List.copyOf(byName.values());
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    ExtractColumn named(String name, Section section) {
        @Nullable ExtractColumn column = byName.get(name);
        if (column != null) {
            return column;
        }
        unlessKnown(name, byName.keySet().stream().toList(), csv, section);
        return ExtractColumn.undeclared(name, NOWHERE);
    }

    ExtractColumn in(Section section) {
        String name = section.text();
        return name.isEmpty() ? ExtractColumn.undeclared(name, NOWHERE) : named(name, section);
    }

    ExtractColumn ofMoments(Section section) {
        ExtractColumn column = in(section);
        if (!(column.type() instanceof Moments)) {
            wrongType(column, "dates", "type: date and its format", section);
        }
        return column;
    }

    ExtractColumn ofNumbers(Section section) {
        ExtractColumn column = in(section);
        if (!(column.type() instanceof ColumnType.Numbers)) {
            wrongType(column, "numbers", "type: number", section);
        }
        return column;
    }

    static void wrongType(ExtractColumn column, String wanted, String declaration, Section section) {
        if (column.index() != NOWHERE) {
            section.fault(
                    "\"" + column.name() + "\" is not a column of " + wanted + ".",
                    "Declare it under columns with " + declaration + ".");
        }
    }

    /** A fault unless the header has the name or could not be read. */
    static void unlessKnown(String name, List<String> header, String csv, Section section) {
        if (!header.isEmpty() && !header.contains(name)) {
            section.fault("\"" + name + "\" is not a column of " + csv + ".", Suggestion.of(name, header));
        }
    }
}
