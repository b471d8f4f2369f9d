package io.crossdock.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Messages that were read and are not committed yet, in the order of their partitions. One that still plans holds back
 * those behind it, and nobody else.
 */
final class InFlight {
    private final Map<TopicPartition, Deque<Slot>> partitions = new HashMap<>();

    private record Slot(ConsumerRecord<byte[], byte[]> message, Future<Answer> answer) {}

    /** Answers that may be written now, and how far each partition is done with them. */
    record Batch(List<Answer> answers, Map<TopicPartition, OffsetAndMetadata> next, Map<TopicPartition, Long> times) {
        boolean isEmpty() {
            return answers.isEmpty();
        }
    }

    void add(ConsumerRecord<byte[], byte[]> message, Future<Answer> answer) {
        partitions
                .computeIfAbsent(new TopicPartition(message.topic(), message.partition()), p -> new ArrayDeque<>())
                .add(new Slot(message, answer));
    }

    boolean isEmpty() {
        return partitions.isEmpty();
    }

    /** Partitions in which something is still worked on; reading on there would only fill memory. */
    Set<TopicPartition> blocked() {
        return new HashSet<>(partitions.keySet());
    }

    /** Takes out, of each partition, what is done up to the first that is not. */
    Batch takeDone() throws TransientFailure {
        List<Answer> answers = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        Map<TopicPartition, Long> times = new HashMap<>();
        Iterator<Map.Entry<TopicPartition, Deque<Slot>>> each =
                partitions.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<TopicPartition, Deque<Slot>> partition = each.next();
            Deque<Slot> slots = partition.getValue();
            while (!slots.isEmpty() && slots.element().answer().isDone()) {
                Slot slot = slots.remove();
                answers.add(result(slot.answer()));
                next.put(
                        partition.getKey(),
                        new OffsetAndMetadata(
                                slot.message().offset() + 1, slot.message().leaderEpoch(), ""));
                times.put(partition.getKey(), slot.message().timestamp());
            }
            if (slots.isEmpty()) {
                each.remove();
            }
        }
        return new Batch(answers, next, times);
    }

    /** For partitions that others have now, or all after an abort: what was not committed is read again. */
    void drop(Collection<TopicPartition> gone) {
        for (TopicPartition partition : gone) {
            Deque<Slot> slots = partitions.remove(partition);
            if (slots != null) {
                slots.forEach(slot -> slot.answer().cancel(true));
            }
        }
    }

    void dropAll() {
        drop(blocked());
    }

    private static Answer result(Future<Answer> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TransientFailure known) {
                throw known;
            }
            throw new TransientFailure("a plan failed", failed);
        } catch (CancellationException stopped) {
            throw new TransientFailure("a plan was stopped", stopped);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("the worker was stopped", stopped);
        }
    }
}
