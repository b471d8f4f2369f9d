package io.crossdock.extract;

import io.crossdock.words.Nearest;
import java.util.Collection;
import java.util.stream.Collectors;

/** Advice for a word that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** The nearest known word; when none is near, all of them. */
    static String of(String written, Collection<String> known) {
        return Nearest.to(written, known)
                .map(nearest -> "Maybe \"" + nearest + "\".")
                .orElseGet(() -> known.isEmpty() ? "" : "Use one of " + quoted(known) + ".");
    }

    private static String quoted(Collection<String> known) {
        return known.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }
}
