package io.crossdock.kafka;

import io.crossdock.kafka.StreamSettings.EventForm;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the stream's settings; everything that is wrong with them is told at once. */
final class StreamSettingsReader {
    /** What brokers take by default, less what a record carries besides. */
    private static final int USUAL_MESSAGE = 1_000_000;

    private static final long USUAL_REQUEST = 2L * 1024 * 1024;
    private static final int MOST_WORKERS = 64;

    private final Iterable<String> names;
    private final Function<String, Optional<String>> values;
    private final List<String> faults = new ArrayList<>();

    /** @param values a setting by its name; empty when it is not given */
    StreamSettingsReader(Iterable<String> names, Function<String, Optional<String>> values) {
        this.names = names;
        this.values = values;
    }

    /** Empty when no stream is switched on. Throws {@link IllegalArgumentException} with all faults. */
    Optional<StreamSettings> read() {
        faults.addAll(StreamKeys.unknown(names));
        Optional<String> brokers = values.apply(StreamKeys.BOOTSTRAP_SERVERS).filter(text -> !text.isBlank());
        boolean enabled = values.apply(StreamKeys.ENABLED)
                .map(text -> yesNo(StreamKeys.ENABLED, text))
                .orElse(brokers.isPresent());
        Optional<StreamSettings> settings =
                enabled ? Optional.of(settings(brokers.orElse("localhost:9092"))) : Optional.empty();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return settings;
    }

    private StreamSettings settings(String brokers) {
        return new StreamSettings(
                brokers,
                new StreamSettings.Topics(
                        text(StreamKeys.EXCEPTIONS, "crossdock.exceptions"),
                        text(StreamKeys.DECISIONS, "crossdock.decisions"),
                        text(StreamKeys.DEAD_LETTERS, "crossdock.dead-letters")),
                text(StreamKeys.GROUP, "crossdock"),
                text(StreamKeys.INSTANCE, hostName()),
                whole(StreamKeys.WORKERS, 1, 1, MOST_WORKERS),
                whole(StreamKeys.PLANS_AT_ONCE, Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS),
                size("crossdock.limits.decision-body", USUAL_REQUEST),
                whole("crossdock.limits.lines", 1000, 0, Integer.MAX_VALUE),
                whole("crossdock.limits.positions", 20_000, 0, Integer.MAX_VALUE),
                (int) Math.min(Integer.MAX_VALUE, size(StreamKeys.LARGEST_MESSAGE, USUAL_MESSAGE)),
                form(),
                text(StreamKeys.SOURCE, "/crossdock"),
                seconds(StreamKeys.DRAIN, 10),
                clients());
    }

    private String text(String key, String otherwise) {
        return values.apply(key)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }

    private boolean yesNo(String key, String text) {
        if (!List.of("true", "false").contains(text.toLowerCase(Locale.ROOT))) {
            faults.add(key + "=" + text + ": write true or false.");
        }
        return Boolean.parseBoolean(text);
    }

    private int whole(String key, int otherwise, int least, int most) {
        String text = text(key, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as a number out of range is
        }
        faults.add(key + "=" + text + ": a whole number from " + least + " to " + most + " is expected.");
        return otherwise;
    }

    /** Bytes, also as {@code 2M} and {@code 512K}. */
    private long size(String key, long otherwise) {
        String text = text(key, Long.toString(otherwise)).toUpperCase(Locale.ROOT);
        if (text.matches("[1-9]\\d{0,9}[KM]?")) {
            long number = Long.parseLong(text.replaceAll("[KM]", ""));
            return text.endsWith("K") ? number * 1024 : text.endsWith("M") ? number * 1024 * 1024 : number;
        }
        faults.add(key + "=" + text + ": a size is expected, for example 1000000, 512K or 2M.");
        return otherwise;
    }

    private Duration seconds(String key, int otherwise) {
        String text = text(key, otherwise + "s");
        try {
            String iso = text.matches("\\d+") ? text + "s" : text;
            return Duration.parse(iso.startsWith("P") ? iso : "PT" + iso.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException noDuration) {
            faults.add(key + "=" + text + ": a duration is expected, for example 10s.");
            return Duration.ofSeconds(otherwise);
        }
    }

    private EventForm form() {
        String text = text(StreamKeys.EVENT_FORM, "binary").toUpperCase(Locale.ROOT);
        if (text.equals("BINARY") || text.equals("STRUCTURED")) {
            return EventForm.valueOf(text);
        }
        faults.add(StreamKeys.EVENT_FORM + "=" + text.toLowerCase(Locale.ROOT) + ": write binary or structured.");
        return EventForm.BINARY;
    }

    private Map<String, String> clients() {
        Map<String, String> clients = new HashMap<>();
        for (String name : names) {
            if (name.startsWith(StreamKeys.CLIENT)) {
                clients.put(name.substring(StreamKeys.CLIENT.length()), text(name, ""));
            }
        }
        faults.addAll(ClientSettings.faults(clients.keySet()));
        return clients;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "instance";
        }
    }
}
