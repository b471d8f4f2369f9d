package io.crossdock.table.read;

import io.crossdock.words.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the words that may be written are said in an advice. */
final class Advice {
    private static final int SHOWN_AT_MOST = 12;
    /** Codes like P5 or D are one letter away from all of their kind, so none of them is the one that was meant. */
    private static final int CODE_LENGTH = 2;

    private Advice() {}

    /** {@code Write X.} with the nearest word, else all words that may be written. */
    static String write(String typed, Collection<String> known) {
        return "Write " + nearest(typed, known).orElseGet(() -> oneOf(known)) + ".";
    }

    static Optional<String> nearest(String typed, Collection<String> known) {
        return Nearest.to(typed, known).filter(near -> typed.length() > CODE_LENGTH || near.equalsIgnoreCase(typed));
    }

    /** The words as a choice: {@code A, B or C}. */
    static String oneOf(Collection<String> words) {
        List<String> shown = words.stream().limit(SHOWN_AT_MOST).toList();
        if (words.size() > shown.size()) {
            return shown.stream().collect(Collectors.joining(", ", "one of ", "")) + " … (" + words.size() + " in all)";
        }
        return joined(shown, " or ");
    }

    /** The words as an enumeration: {@code A, B and C}. */
    static String allOf(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }
}
