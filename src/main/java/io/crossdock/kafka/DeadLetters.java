package io.crossdock.kafka;

import io.crossdock.model.ErrorCode;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Makes dead letters: key, value and headers as they came, and what is known of the failure as headers beside them.
 */
final class DeadLetters {
    static final String CODE = "crossdock-code";
    static final String REASON = "crossdock-reason";
    static final String INCIDENT = "crossdock-incident";
    static final String TOPIC = "crossdock-source-topic";
    static final String PARTITION = "crossdock-source-partition";
    static final String OFFSET = "crossdock-source-offset";
    static final String RELEASE = "crossdock-release-digest";
    static final String VERSION = "crossdock-app-version";
    static final String FIRST_FAILURE = "crossdock-first-failure";
    /** How often it was sent back to the topic of exceptions, and by whom the last time. */
    static final String REPLAYS = "crossdock-replays";

    static final String REPLAYED_BY = "crossdock-replayed-by";

    /** A reason is to be read by people; faults beyond this are told by the next attempt. */
    private static final int LONGEST_REASON = 4000;

    private final String topic;
    private final String appVersion;
    private final Clock clock;

    DeadLetters(String topic, String appVersion, Clock clock) {
        this.topic = topic;
        this.appVersion = appVersion;
        this.clock = clock;
    }

    /** Why a message is dead. */
    record Cause(
            ErrorCode code,
            String reason,
            String releaseDigest,
            @Nullable String incident) {}

    Answer.Dead of(ConsumerRecord<byte[], byte[]> message, Cause cause) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, message.key(), message.value());
        Headers headers = letter.headers();
        message.headers().forEach(headers::add);
        EventHeaders.put(headers, CODE, cause.code().name());
        EventHeaders.put(headers, REASON, shortened(cause.reason()));
        EventHeaders.put(headers, INCIDENT, cause.incident());
        EventHeaders.put(headers, TOPIC, message.topic());
        EventHeaders.put(headers, PARTITION, Integer.toString(message.partition()));
        EventHeaders.put(headers, OFFSET, Long.toString(message.offset()));
        EventHeaders.put(headers, RELEASE, cause.releaseDigest());
        EventHeaders.put(headers, VERSION, appVersion);
        if (headers.lastHeader(FIRST_FAILURE) == null) {
            EventHeaders.put(headers, FIRST_FAILURE, Instant.now(clock).toString());
        }
        return new Answer.Dead(letter, cause.code());
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
