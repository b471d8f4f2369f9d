package io.crossdock.kafka;

import io.crossdock.kafka.InFlight.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;

/** Answers and offsets of a batch become visible together, or not at all. */
final class Transactions {
    private final Producer<byte[], byte[]> producer;

    Transactions(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Rolled back: the consumer has to go back to what is committed. */
    static final class AbortedException extends Exception {
        private static final long serialVersionUID = 1L;

        AbortedException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What became of the transaction is not known here, or another has taken over: only new clients, whose start waits for
     * its end, find out.
     */
    static final class StartAnewException extends Exception {
        private static final long serialVersionUID = 1L;

        StartAnewException(Throwable cause) {
            super(cause);
        }
    }

    void write(Batch batch, ConsumerGroupMetadata group) throws AbortedException, StartAnewException {
        try {
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent = new ArrayList<>(batch.answers().size());
            for (Answer answer : batch.answers()) {
                sent.add(producer.send(answer.message()));
            }
            // what cannot be sent is found here; in the commit it could not be told from a commit in doubt
            producer.flush();
            for (Future<RecordMetadata> message : sent) {
                message.get();
            }
            producer.sendOffsetsToTransaction(batch.next(), group);
        } catch (ProducerFencedException
                | InvalidProducerEpochException
                | OutOfOrderSequenceException
                | AuthorizationException
                | IllegalStateException over) {
            throw new StartAnewException(over);
        } catch (KafkaException | ExecutionException failure) {
            abort(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            abort(stopped);
        }
        try {
            producer.commitTransaction();
        } catch (KafkaException | IllegalStateException doubtful) {
            throw new StartAnewException(doubtful);
        }
    }

    private void abort(Exception reason) throws AbortedException, StartAnewException {
        try {
            producer.abortTransaction();
        } catch (KafkaException | IllegalStateException failure) {
            failure.addSuppressed(reason);
            throw new StartAnewException(failure);
        }
        throw new AbortedException(reason);
    }
}
