package io.crossdock.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The known values of one case, or of one subject of it, by vocabulary slot. An absent value is unknown. */
public final class Facts {
    private static final int FEW = 8;

    private final Vocabulary vocabulary;
    private final @Nullable Object[] ofCase;
    private final boolean subject;

    // What a subject has of its own: a few values, kept apart, since a copy of the whole case for each subject is most
    // of
    // the memory that a decision takes.
    private int[] ownSlots = {};
    private @Nullable Object[] ownValues = {};
    private int own;

    public Facts(Vocabulary vocabulary) {
        this(vocabulary, new Object[vocabulary.size()], false);
    }

    private Facts(Vocabulary vocabulary, @Nullable Object[] ofCase, boolean subject) {
        this.vocabulary = vocabulary;
        this.ofCase = ofCase;
        this.subject = subject;
    }

    /** A subject of the case: knows all that is known of the case, and does not write back. */
    public Facts subject() {
        Facts mine = new Facts(vocabulary, ofCase, true);
        mine.ownSlots = Arrays.copyOf(ownSlots, own + FEW);
        mine.ownValues = Arrays.copyOf(ownValues, own + FEW);
        mine.own = own;
        return mine;
    }

    /** All that is known now, whatever becomes known later. */
    public Facts snapshot() {
        @Nullable Object[] now = ofCase.clone();
        for (int i = 0; i < own; i++) {
            now[ownSlots[i]] = ownValues[i];
        }
        return new Facts(vocabulary, now, false);
    }

    public @Nullable Object value(int slot) {
        for (int i = 0; i < own; i++) {
            if (ownSlots[i] == slot) {
                return ownValues[i];
            }
        }
        return ofCase[slot];
    }

    public @Nullable Object value(String field) {
        return value(vocabulary.slot(field));
    }

    public void put(String field, @Nullable Object value) {
        put(vocabulary.slot(field), value);
    }

    public void put(int slot, @Nullable Object value) {
        Object stored = value == null ? null : Values.stored(value);
        if (subject) {
            int place = ownPlace(slot); // may make room, so before the values are named
            ownValues[place] = stored;
        } else {
            ofCase[slot] = stored;
        }
    }

    private int ownPlace(int slot) {
        for (int i = 0; i < own; i++) {
            if (ownSlots[i] == slot) {
                return i;
            }
        }
        if (own == ownSlots.length) {
            ownSlots = Arrays.copyOf(ownSlots, own + FEW);
            ownValues = Arrays.copyOf(ownValues, own + FEW);
        }
        ownSlots[own] = slot;
        return own++;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
