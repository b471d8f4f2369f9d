package io.crossdock.kafka;

import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How Kafka's clients are set so that nothing is lost and nothing comes twice. */
final class ClientSettings {
    private static final int TRANSACTION_MILLISECONDS = 10_000;
    /** The topics bound what is sent; the client's own bound must not stand in the way. */
    private static final int LARGEST_REQUEST = 64 * 1024 * 1024;

    private static final int BATCH_BYTES = 128 * 1024;

    /** What the promises rest on. */
    private static final Set<String> OURS = Set.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            ProducerConfig.ACKS_CONFIG);

    private ClientSettings() {}

    static Map<String, Object> consumer(StreamSettings settings) {
        Map<String, Object> consumer = common(settings, ConsumerConfig.configNames());
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        if (!"consumer".equals(consumer.get(ConsumerConfig.GROUP_PROTOCOL_CONFIG))) {
            consumer.putIfAbsent(
                    ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                    "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
            // a processor that was killed is noticed after this time; with the new protocol the broker says
            consumer.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000);
            consumer.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500);
        }
        return consumer;
    }

    static Map<String, Object> producer(StreamSettings settings, int worker) {
        Map<String, Object> producer = reliable(settings);
        producer.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.transactionalId(worker));
        producer.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MILLISECONDS);
        producer.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, TRANSACTION_MILLISECONDS);
        producer.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
        producer.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, TRANSACTION_MILLISECONDS);
        return producer;
    }

    /** Without a transactional id. */
    static Map<String, Object> reliable(StreamSettings settings) {
        Map<String, Object> producer = common(settings, ProducerConfig.configNames());
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        producer.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        producer.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        producer.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        return producer;
    }

    static Map<String, Object> admin(StreamSettings settings) {
        return common(settings, AdminClientConfig.configNames());
    }

    /** What is wrong with settings that are meant for the clients. */
    static List<String> faults(Collection<String> names) {
        Set<String> known = new TreeSet<>(ConsumerConfig.configNames());
        known.addAll(ProducerConfig.configNames());
        List<String> faults = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            if (OURS.contains(name)) {
                faults.add(StreamKeys.CLIENT + name + " is set by Crossdock: its promises rest on it.");
            } else if (!known.contains(name)) {
                faults.add(StreamKeys.CLIENT + name + ": Kafka's clients have no setting " + name + "."
                        + Nearest.to(name, known)
                                .map(near -> " Maybe " + near + " is meant.")
                                .orElse(""));
            }
        }
        return faults;
    }

    private static Map<String, Object> common(StreamSettings settings, Set<String> known) {
        Map<String, Object> common = new HashMap<>(settings.clients());
        common.keySet().retainAll(known);
        common.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        return common;
    }
}
