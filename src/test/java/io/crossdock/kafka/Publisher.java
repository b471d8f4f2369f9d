package io.crossdock.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts events into the topic of exceptions; patient enough to outlive a broker. */
final class Publisher implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    Publisher(StreamSettings settings) {
        Map<String, Object> patient = new HashMap<>(ClientSettings.reliable(settings));
        patient.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 300_000);
        patient.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 120_000);
        // a broker may take the second batch of a young topic before the first, and then refuses the first for ever
        patient.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        this.producer = new KafkaProducer<>(patient);
        this.topic = settings.topics().exceptions();
    }

    /** As a CloudEvent in binary form. */
    void send(Sent event) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, event.order().getBytes(StandardCharsets.UTF_8), event.request());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id());
        header(message, "ce_source", "/tests");
        header(message, "ce_type", CloudEvent.CASE);
        header(message, "ce_subject", event.order());
        header(message, "content-type", "application/json");
        send(message);
    }

    void send(ProducerRecord<byte[], byte[]> message) {
        var unused = producer.send(message); // what is not there in the end is found by the verifier
    }

    ProducerRecord<byte[], byte[]> message(String key, byte[] value) {
        return new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
    }

    static void header(ProducerRecord<byte[], byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
