package io.crossdock.kafka;

import io.crossdock.kafka.InFlight.Batch;
import io.crossdock.kafka.StreamState.Phase;
import io.crossdock.kafka.Transactions.AbortedException;
import io.crossdock.kafka.Transactions.StartAnewException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Read, decide, write, in one transaction, again and again. Polls even while plans are under way, so that the group never
 * takes the worker for dead, and never inside a transaction, so that a rebalance finds none open.
 */
final class Loop implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration BUSY = Duration.ofMillis(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Transactions transactions;
    private final LoopParts parts;
    private final Progress progress;
    private final InFlight inFlight = new InFlight();

    Loop(Clients clients, LoopParts parts) {
        this.consumer = clients.consumer();
        this.transactions = new Transactions(clients.producer());
        this.parts = parts;
        this.progress = new Progress(consumer, parts.state());
    }

    void run() throws StartAnewException {
        consumer.subscribe(List.of(parts.settings().topics().exceptions()), this);
        parts.state().is(Phase.RUNNING);
        while (!parts.stop().isGiven()) {
            if (turn(inFlight.isEmpty() ? IDLE : BUSY)) {
                continue;
            }
            restore();
        }
        drain();
        consumer.unsubscribe();
    }

    /** Whether it went well; if not, nothing of it was written. */
    private boolean turn(Duration patience) throws StartAnewException {
        try {
            Answering answering = parts.rules().get();
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(patience)) {
                inFlight.add(message, parts.handing().take(message, answering));
            }
            write(inFlight.takeDone());
            holdBackWhoseHeadIsPlanned();
            progress.note(inFlight);
            return true;
        } catch (TransientFailure | AbortedException failure) {
            parts.state().failed(failure);
            parts.meter().aborted();
            LOG.warnf("batch rolled back cause=%s", parts.state().trouble());
            return false;
        }
    }

    private void write(Batch batch) throws AbortedException, StartAnewException {
        if (batch.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        transactions.write(batch, consumer.groupMetadata());
        parts.meter().written(batch, System.nanoTime() - begin);
        progress.written(batch);
        parts.backoff().succeeded();
        parts.state().is(parts.stop().isGiven() ? Phase.DRAINING : Phase.RUNNING);
    }

    private void holdBackWhoseHeadIsPlanned() {
        Set<TopicPartition> blocked = inFlight.blocked();
        Set<TopicPartition> free = new HashSet<>(consumer.paused());
        free.removeAll(blocked);
        blocked.retainAll(consumer.assignment());
        consumer.pause(blocked);
        consumer.resume(free);
    }

    /** Nothing is read until every position is back where it belongs. */
    private void restore() {
        inFlight.dropAll();
        boolean restored = false;
        while (!restored && !parts.stop().isGiven()) {
            parts.meter().retrying();
            parts.stop().pause(parts.backoff().next());
            try {
                parts.afterAbort().restore(consumer);
                consumer.resume(consumer.paused());
                restored = true;
            } catch (KafkaException failure) {
                parts.state().failed(failure);
                LOG.warnf(
                        "positions are not restored yet cause=%s", parts.state().trouble());
            }
        }
    }

    /** What is planned already is still written; nothing new is begun. */
    private void drain() throws StartAnewException {
        parts.state().is(Phase.DRAINING);
        long end = System.nanoTime() + parts.settings().drain().toNanos();
        while (!inFlight.isEmpty() && System.nanoTime() < end) {
            consumer.pause(consumer.assignment());
            if (!turn(BUSY)) {
                break;
            }
        }
        inFlight.dropAll();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        LOG.infof("partitions assigned partitions=%s", partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        LOG.infof("partitions revoked partitions=%s", partitions);
        inFlight.drop(partitions);
        progress.forget(partitions);
    }
}
