package io.crossdock.kafka;

import io.crossdock.words.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Names of the stream's settings, all below {@code crossdock.kafka}. */
final class StreamKeys {
    static final String PREFIX = "crossdock.kafka.";
    static final String ENABLED = PREFIX + "enabled";
    static final String BOOTSTRAP_SERVERS = PREFIX + "bootstrap-servers";
    static final String EXCEPTIONS = PREFIX + "topics.exceptions";
    static final String DECISIONS = PREFIX + "topics.decisions";
    static final String DEAD_LETTERS = PREFIX + "topics.dead-letters";
    static final String GROUP = PREFIX + "group";
    static final String INSTANCE = PREFIX + "instance";
    static final String WORKERS = PREFIX + "workers";
    static final String PLANS_AT_ONCE = PREFIX + "plans-at-once";
    static final String LARGEST_MESSAGE = PREFIX + "largest-message";
    static final String EVENT_FORM = PREFIX + "event-form";
    static final String SOURCE = PREFIX + "source";
    static final String DRAIN = PREFIX + "drain";
    /** What follows is a setting of Kafka's own. */
    static final String CLIENT = PREFIX + "client.";

    static final Set<String> ALL = Set.of(
            ENABLED,
            BOOTSTRAP_SERVERS,
            EXCEPTIONS,
            DECISIONS,
            DEAD_LETTERS,
            GROUP,
            INSTANCE,
            WORKERS,
            PLANS_AT_ONCE,
            LARGEST_MESSAGE,
            EVENT_FORM,
            SOURCE,
            DRAIN);

    private StreamKeys() {}

    /** One line for each name that is no setting, with the nearest that is one. */
    static List<String> unknown(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && !name.startsWith(CLIENT) && !ALL.contains(name))
                .sorted()
                .map(StreamKeys::advice)
                .toList();
    }

    private static String advice(String name) {
        return name + " is no setting of Crossdock. "
                + Nearest.to(name, ALL)
                        .map(near -> "Maybe " + near + " is meant.")
                        .orElse("Settings are " + String.join(", ", new TreeSet<>(ALL)) + ".");
    }
}
