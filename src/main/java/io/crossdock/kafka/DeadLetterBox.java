package io.crossdock.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * The topic of dead letters as it was when the box was opened: what comes meanwhile, also from a replay itself, is for the
 * next time. Belongs to one thread.
 */
public final class DeadLetterBox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Set<String> replayed = new HashSet<>();

    private DeadLetterBox(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /** Throws {@link UnreachableException} when there are no brokers or no such topic. */
    public static DeadLetterBox open(StreamSettings settings) throws UnreachableException {
        Map<String, Object> reader = new HashMap<>(ClientSettings.consumer(settings));
        reader.remove(ConsumerConfig.GROUP_ID_CONFIG);
        reader.remove(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);
        reader.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
        reader.put("allow.auto.create.topics", false);
        String topic = settings.topics().deadLetters();
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(reader);
        try {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo partition : consumer.partitionsFor(topic, PATIENCE)) {
                partitions.add(new TopicPartition(topic, partition.partition()));
            }
            if (partitions.isEmpty()) {
                throw new UnreachableException(
                        "there is no topic " + topic + " at " + settings.bootstrapServers(), null);
            }
            consumer.assign(partitions);
            DeadLetterBox box = new DeadLetterBox(consumer, consumer.endOffsets(partitions, PATIENCE));
            box.read(message -> {
                String letter = EventHeaders.text(message.headers(), Replay.LETTER);
                if (letter != null) {
                    box.replayed.add(letter);
                }
            });
            return box;
        } catch (KafkaException failure) {
            consumer.close();
            throw new UnreachableException(
                    "the topic " + topic + " at " + settings.bootstrapServers() + " cannot be read: "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** Brokers or topics are not there. */
    public static final class UnreachableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreachableException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Whether it was sent back already. */
    public boolean isReplayed(DeadLetter letter) {
        return replayed.contains(letter.id());
    }

    /** Gives them out one by one, partition by partition in their order; memory does not grow with the topic. */
    public void each(DeadLetterFilter filter, Consumer<DeadLetter> reader) {
        eachMessage(filter, message -> reader.accept(DeadLetter.of(message)));
    }

    void eachMessage(DeadLetterFilter filter, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(message -> {
            if (message.headers().lastHeader(Replay.LETTER) == null && filter.holds(DeadLetter.of(message))) {
                reader.accept(message);
            }
        });
    }

    private void read(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        consumer.seekToBeginning(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                if (message.offset()
                        < ends.getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L)) {
                    reader.accept(message);
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
