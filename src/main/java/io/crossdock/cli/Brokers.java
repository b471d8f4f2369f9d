package io.crossdock.cli;

import io.crossdock.kafka.StreamSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where brokers are and how to reach them; shared by all commands about streams. */
public class Brokers {
    private static final String PREFIX = "crossdock.kafka.";
    private static final String SERVERS = PREFIX + "bootstrap-servers";

    @Option(
            names = "--brokers",
            paramLabel = "HOST:PORT",
            description = "Where brokers are found. Default: the setting " + SERVERS + ", as the service has it.")
    @Nullable
    String given;

    /** The settings of the service, from -D options and environment variables. */
    StreamSettings settings() {
        Map<String, String> settings = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("CROSSDOCK_KAFKA_")) {
                settings.put(key(name), value);
            }
        });
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.put(name, System.getProperty(name));
            }
        }
        if (given != null) {
            settings.put(SERVERS, given);
        }
        settings.remove(PREFIX + "enabled");
        try {
            return StreamSettings.read(settings.keySet(), name -> Optional.ofNullable(settings.get(name)))
                    .orElseThrow(() ->
                            new CannotGoOn("Where are the brokers? Name one with --brokers host:9092, or set " + SERVERS
                                    + " before the command: crossdock -D" + SERVERS + "=host:9092 dlq list."));
        } catch (IllegalArgumentException wrong) {
            throw new CannotGoOn(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** {@code CROSSDOCK_KAFKA_BOOTSTRAP_SERVERS}: names with dashes are not to be told from those with dots. */
    private static String key(String variable) {
        String rest = variable.substring("CROSSDOCK_KAFKA_".length()).toLowerCase(Locale.ROOT);
        for (String group : new String[] {"topics", "client"}) {
            if (rest.startsWith(group + "_")) {
                String name = rest.substring(group.length() + 1);
                return PREFIX + group + "." + name.replace('_', group.equals("client") ? '.' : '-');
            }
        }
        return PREFIX + rest.replace('_', '-');
    }
}
