package io.crossdock.table.read;

import io.crossdock.table.Field;
import io.crossdock.table.ValueType;
import io.crossdock.table.Values;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.sheet.FieldHint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the workbook writer offers to people who fill in a column, from the vocabulary. */
public final class FieldHints {
    private FieldHints() {}

    /** Hints by field name. */
    public static Map<String, FieldHint> of(Vocabulary vocabulary) {
        Map<String, FieldHint> hints = new LinkedHashMap<>();
        vocabulary.fields().forEach(field -> hints.put(field.name(), new FieldHint(choices(field), note(field))));
        return hints;
    }

    private static List<String> choices(Field field) {
        return field.type() == ValueType.YES_NO ? List.of("yes", "no") : field.allowed();
    }

    private static String note(Field field) {
        StringBuilder note = new StringBuilder(field.list() ? "list of " : "")
                .append(field.type().written());
        if (!field.unit().isEmpty()) {
            note.append(" (").append(field.unit()).append(')');
        }
        if (field.min() != null) {
            note.append(", from ").append(Values.written(field.min()));
        }
        if (field.max() != null) {
            note.append(", up to ").append(Values.written(field.max()));
        }
        if (field.mayBeUnknown()) {
            note.append(", may be unknown");
        }
        return note.append(". ").append(field.meaning()).toString().strip();
    }
}
