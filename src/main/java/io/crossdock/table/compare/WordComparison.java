package io.crossdock.table.compare;

import io.crossdock.table.Field;
import io.crossdock.table.Values;
import io.crossdock.table.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words differ. */
final class WordComparison {
    static final Set<String> FOR_PEOPLE = Set.of("label", "unit", "meaning", "privacy");

    private WordComparison() {}

    static List<WordChange> of(Vocabulary before, Vocabulary after) {
        List<WordChange> changes = new ArrayList<>();
        for (Field word : after.fields()) {
            Optional<Field> old = before.field(word.name());
            if (old.isEmpty()) {
                changes.add(new WordChange.Added(word));
            } else {
                List<TextChange> texts = differing(texts(old.get()), texts(word));
                if (!texts.isEmpty()) {
                    changes.add(new WordChange.Changed(old.get(), word, texts));
                }
            }
        }
        before.fields().stream()
                .filter(word -> after.field(word.name()).isEmpty())
                .forEach(word -> changes.add(new WordChange.Removed(word)));
        return changes;
    }

    /** Texts of the same names that differ. */
    static List<TextChange> differing(Map<String, String> before, Map<String, String> after) {
        List<TextChange> changes = new ArrayList<>();
        after.forEach((what, text) -> {
            String old = Objects.requireNonNullElse(before.get(what), "");
            if (!old.equals(text)) {
                changes.add(new TextChange(what, old, text));
            }
        });
        return changes;
    }

    private static Map<String, String> texts(Field word) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("label", word.label());
        texts.put("type", word.type().written());
        texts.put("unit", word.unit());
        texts.put("allowed", String.join(" | ", word.allowed()));
        texts.put("min", written(word.min()));
        texts.put("max", written(word.max()));
        texts.put("list", Values.written(word.list()));
        texts.put("unknown", Values.written(word.mayBeUnknown()));
        texts.put("origin", word.origin().written());
        texts.put("meaning", word.meaning());
        texts.put("direction", word.direction().written());
        texts.put("privacy", word.privacy().written());
        return texts;
    }

    private static String written(@Nullable Object limit) {
        return limit == null ? "" : Values.written(limit);
    }
}
