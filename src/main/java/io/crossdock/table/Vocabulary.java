package io.crossdock.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fields of a rule set by name; every field has a fixed slot in {@link Facts}. */
public final class Vocabulary {
    /** The one field that every vocabulary has: the instant for which we decide. */
    public static final String EVALUATED_AT = "evaluatedAt";

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();

    public Vocabulary(Collection<Field> words) {
        add(instantOfEvaluation());
        words.forEach(this::add);
    }

    private void add(Field word) {
        if (slots.putIfAbsent(word.name(), fields.size()) != null) {
            throw new IllegalArgumentException("field " + word.name() + " is defined twice");
        }
        fields.add(word);
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
        return Optional.ofNullable(slots.get(name)).map(fields::get);
    }

    /** In the order of their slots. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
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
        return fields.size();
    }
}
