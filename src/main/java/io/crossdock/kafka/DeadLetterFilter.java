package io.crossdock.kafka;

import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which dead letters are meant: all conditions must hold; without any, all letters are. */
public final class DeadLetterFilter {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "code",
            DeadLetters.CODE,
            "source",
            "ce_source",
            "subject",
            "ce_subject",
            "event",
            "ce_id",
            "release",
            DeadLetters.RELEASE,
            "topic",
            DeadLetters.TOPIC));

    private final List<Condition> conditions = new ArrayList<>();

    private record Condition(String name, String value) {}

    /**
     * Throws {@link IllegalArgumentException} with advice.
     *
     * @param written {@code name=value}, for example {@code code=WRONG_TYPE}, {@code id=2/17} or {@code key=SO-1}
     */
    public static DeadLetterFilter of(List<String> written) {
        DeadLetterFilter filter = new DeadLetterFilter();
        for (String text : written) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            if (equals < 0 || !(NAMES.containsKey(name) || name.equals("id") || name.equals("key"))) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is no filter: write name=value, with a name of id, key, "
                                + String.join(", ", NAMES.keySet()) + "."
                                + Nearest.to(name, NAMES.keySet())
                                        .filter(near -> !near.equals(name))
                                        .map(near -> " Maybe " + near + " is meant.")
                                        .orElse(""));
            }
            filter.conditions.add(new Condition(name, text.substring(equals + 1)));
        }
        return filter;
    }

    boolean holds(DeadLetter letter) {
        return conditions.stream().allMatch(condition -> condition.value().equals(value(letter, condition.name())));
    }

    private static String value(DeadLetter letter, String name) {
        return switch (name) {
            case "id" -> letter.id();
            case "key" -> letter.key();
            default -> letter.facts().getOrDefault(NAMES.getOrDefault(name, ""), "");
        };
    }
}
