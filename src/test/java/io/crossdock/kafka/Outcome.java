package io.crossdock.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * What a reader of committed messages sees of a topic. It assigns itself the partitions: a subscription would be one more
 * thing that rebalances.
 */
final class Outcome implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    Outcome(StreamSettings settings, String topic) {
        Map<String, Object> reader = new HashMap<>(ClientSettings.consumer(settings));
        reader.remove(ConsumerConfig.GROUP_ID_CONFIG);
        reader.remove(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG);
        reader.remove(ConsumerConfig.GROUP_PROTOCOL_CONFIG);
        this.consumer = new KafkaConsumer<>(reader);
        List<TopicPartition> partitions = new ArrayList<>();
        for (PartitionInfo partition : consumer.partitionsFor(topic, Duration.ofSeconds(60))) {
            partitions.add(new TopicPartition(topic, partition.partition()));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything so far. */
    List<ConsumerRecord<byte[], byte[]>> seen() {
        return List.copyOf(seen);
    }

    int count() {
        return seen.size();
    }

    void read(Duration patience) {
        ConsumerRecords<byte[], byte[]> more = consumer.poll(patience);
        more.forEach(seen::add);
    }

    /** Waits until that many are there, or the patience is over; the last ones need not be the last that come. */
    List<ConsumerRecord<byte[], byte[]>> await(int count, Duration patience) {
        return await(all -> all.size() >= count, patience);
    }

    List<ConsumerRecord<byte[], byte[]>> await(
            Predicate<List<ConsumerRecord<byte[], byte[]>>> enough, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!enough.test(seen) && System.nanoTime() < end) {
            read(Duration.ofMillis(100));
        }
        return seen();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
