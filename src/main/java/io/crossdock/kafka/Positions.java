package io.crossdock.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Where reading goes on. */
interface Positions {
    /**
     * Back to what is committed, in every partition. Without it a consumer reads on behind what it has already handed out,
     * and what was rolled back is never read again.
     */
    Positions COMMITTED = consumer -> {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(assigned));
        for (TopicPartition partition : assigned) {
            OffsetAndMetadata offset = committed.get(partition);
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    };

    void restore(Consumer<byte[], byte[]> consumer);
}
