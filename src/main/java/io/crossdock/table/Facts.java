package io.crossdock.table;

import org.jspecify.annotations.Nullable;

/** The known values of one case, or of one subject of it, by vocabulary slot. An absent value is unknown. */
public final class Facts {
    private final Vocabulary vocabulary;
    private final @Nullable Object[] values;

    public Facts(Vocabulary vocabulary) {
        this(vocabulary, new Object[vocabulary.size()]);
    }

    private Facts(Vocabulary vocabulary, @Nullable Object[] values) {
        this.vocabulary = vocabulary;
        this.values = values;
    }

    /** A subject of the case: starts with all that is known of the case, and does not write back. */
    public Facts subject() {
        return new Facts(vocabulary, values.clone());
    }

    public @Nullable Object value(int slot) {
        return values[slot];
    }

    public @Nullable Object value(String field) {
        return values[vocabulary.slot(field)];
    }

    public void put(String field, @Nullable Object value) {
        put(vocabulary.slot(field), value);
    }

    public void put(int slot, @Nullable Object value) {
        values[slot] = value == null ? null : Values.stored(value);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
