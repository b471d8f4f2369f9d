package io.crossdock.kafka;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Publishes exception cases as a source system would: as CloudEvents in binary form, keyed by order. */
public final class CasePublisher implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public CasePublisher(StreamSettings settings) {
        this.producer = new KafkaProducer<>(ClientSettings.reliable(settings));
        this.topic = settings.topics().exceptions();
    }

    /**
     * Returns before it is written; {@link #close} waits for all.
     *
     * @param order key and subject
     */
    public void publish(String id, String source, String order, byte[] request) {
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(topic, order.getBytes(StandardCharsets.UTF_8), request);
        EventHeaders.put(event.headers(), EventHeaders.PREFIX + "specversion", CloudEvent.SPEC_VERSION);
        EventHeaders.put(event.headers(), EventHeaders.PREFIX + "id", id);
        EventHeaders.put(event.headers(), EventHeaders.PREFIX + "source", source);
        EventHeaders.put(event.headers(), EventHeaders.PREFIX + "type", CloudEvent.CASE);
        EventHeaders.put(event.headers(), EventHeaders.PREFIX + "subject", order);
        EventHeaders.put(event.headers(), EventHeaders.CONTENT_TYPE, CloudEvent.JSON);
        var unused = producer.send(event, (written, failed) -> {
            if (failed != null) {
                failure.compareAndSet(null, failed);
            }
        });
    }

    /** Throws when one of the events could not be written. */
    @Override
    public void close() {
        producer.close();
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("not every event was published", failed);
        }
    }
}
