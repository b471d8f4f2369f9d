package io.crossdock.kafka;

import io.crossdock.kafka.InFlight.Batch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** How far behind a worker is: the time of the newest message that is done, of the partition that is furthest behind. */
final class Progress {
    private final Consumer<byte[], byte[]> consumer;
    private final StreamState state;
    private final Map<TopicPartition, Long> done = new HashMap<>();

    Progress(Consumer<byte[], byte[]> consumer, StreamState state) {
        this.consumer = consumer;
        this.state = state;
    }

    void written(Batch batch) {
        done.putAll(batch.times());
    }

    void forget(Collection<TopicPartition> gone) {
        gone.forEach(done::remove);
    }

    void note(InFlight inFlight) {
        long since = 0;
        for (Map.Entry<TopicPartition, Long> partition : done.entrySet()) {
            if (waits(partition.getKey(), inFlight) && (since == 0 || partition.getValue() < since)) {
                since = partition.getValue();
            }
        }
        state.behind(since);
    }

    private boolean waits(TopicPartition partition, InFlight inFlight) {
        return inFlight.blocked().contains(partition)
                || (consumer.assignment().contains(partition)
                        && consumer.currentLag(partition).orElse(0) > 0);
    }
}
