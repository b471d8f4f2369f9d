package io.crossdock.kafka;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be decided, as it lies in the topic of dead letters.
 *
 * @param id {@code partition/offset} there
 * @param key of the message, as text
 * @param code what was wrong; the codes are those of HTTP
 * @param reason all faults, one a line, each with its JSON pointer
 * @param facts all headers as text: attributes of the event ({@code ce_…}) and what is known of the failure ({@code crossdock-…})
 * @param replays how often it was sent back before
 * @param body the message as it came
 */
@SuppressWarnings("ArrayRecordComponent") // letters are compared by their ids
public record DeadLetter(
        String id,
        String key,
        String code,
        String reason,
        String firstFailure,
        int replays,
        Map<String, String> facts,
        byte[] body) {

    public DeadLetter {
        facts = Map.copyOf(facts);
    }

    static DeadLetter of(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> facts = new TreeMap<>();
        message.headers().forEach(header -> facts.put(header.key(), EventHeaders.shown(header.value())));
        return new DeadLetter(
                message.partition() + "/" + message.offset(),
                EventHeaders.shown(message.key()),
                facts.getOrDefault(DeadLetters.CODE, ""),
                facts.getOrDefault(DeadLetters.REASON, ""),
                facts.getOrDefault(DeadLetters.FIRST_FAILURE, ""),
                replays(facts.get(DeadLetters.REPLAYS)),
                facts,
                message.value() == null ? new byte[0] : message.value());
    }

    /** Somebody else's header counts as none. */
    private static int replays(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? 0 : Integer.parseInt(text);
    }
}
