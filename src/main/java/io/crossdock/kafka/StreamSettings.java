package io.crossdock.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the stream runs. {@code docs/operations/streaming.md} explains each setting.
 *
 * @param bootstrapServers where brokers are found, for example {@code broker-1:9092,broker-2:9092}
 * @param group consumer group: processors of one group share the partitions
 * @param instance name of this process within its group, the same after each start; part of the transactional ids
 * @param workers threads, each with a consumer and a producer of its own
 * @param largestRequest bytes of a request, as for {@code /v1/decisions}
 * @param largestMessage bytes that the topics take, {@code max.message.bytes} there
 * @param drain how long a stop waits for plans under way
 * @param clients settings of Kafka's own clients, for example {@code security.protocol}
 */
public record StreamSettings(
        String bootstrapServers,
        Topics topics,
        String group,
        String instance,
        int workers,
        int plansAtOnce,
        long largestRequest,
        int mostLines,
        int mostPositions,
        int largestMessage,
        EventForm form,
        String source,
        Duration drain,
        Map<String, String> clients) {

    public StreamSettings {
        clients = Map.copyOf(clients);
    }

    /**
     * From settings by their names; empty when no stream is switched on. Throws {@link IllegalArgumentException} with
     * everything that is wrong with them.
     */
    public static Optional<StreamSettings> read(Iterable<String> names, Function<String, Optional<String>> values) {
        return new StreamSettingsReader(names, values).read();
    }

    /** The topics that are read and written. */
    public record Topics(String exceptions, String decisions, String deadLetters) {}

    /** How CloudEvents are written: attributes as headers, or everything in one JSON object. */
    public enum EventForm {
        BINARY,
        STRUCTURED
    }

    /** Of one worker; stable, so that its successor ends what it left open. */
    String transactionalId(int worker) {
        return group + "-" + instance + "-" + worker;
    }
}
