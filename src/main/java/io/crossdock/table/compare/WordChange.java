package io.crossdock.table.compare;

import io.crossdock.table.Field;
import java.util.List;

/** What became of one word of the vocabulary. */
public sealed interface WordChange {
    Field field();

    /** False when only what people read is different. */
    default boolean decides() {
        return true;
    }

    /** Whether the other way of the word loosens now. */
    default boolean turns() {
        return false;
    }

    /** A word that was not there. */
    record Added(Field field) implements WordChange {}

    /** A word that is no more. */
    record Removed(Field field) implements WordChange {}

    /** A word that means something else. */
    record Changed(Field before, Field field, List<TextChange> texts) implements WordChange {
        public Changed {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean decides() {
            return texts.stream().anyMatch(text -> !WordComparison.FOR_PEOPLE.contains(text.what()));
        }

        @Override
        public boolean turns() {
            return before.direction() != field.direction();
        }
    }
}
