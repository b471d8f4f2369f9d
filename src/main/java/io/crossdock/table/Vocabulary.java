package io.crossdock.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields of a rule set by name; every field has a fixed slot in {@link Facts}. */
public final class Vocabulary {
    /** The one field that every vocabulary has: the instant for which we decide. */
    public static final String EVALUATED_AT = "evaluatedAt";

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();

    public Vocabulary(Collection<Field> words) {
        add(instantOfEvaluation());
        words.forEach(this::add);
    }

    private void add(Field word) {
        if (fields.putIfAbsent(word.name(), word) != null) {
            throw new IllegalArgumentException("field " + word.name() + " is defined twice");
        }
        slots.put(word.name(), slots.size());
    }

    private static Field instantOfEvaluation() {
        return new Field(
                EVALUATED_AT,
                "Evaluated at",
                ValueType.DATE_TIME,
                "",
                List.of(),
                null,
                null,
                false,
                false,
                Origin.REQUEST,
                "The instant for which we decide; rows with a validity are compared with it.");
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Collection<Field> fields() {
        return fields.values();
    }

    /** Slot of a field that is known to exist. */
    public int slot(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("field " + name + " is not in the vocabulary");
        }
        return slot;
    }

    public int size() {
        return slots.size();
    }
}
