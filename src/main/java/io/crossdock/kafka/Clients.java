package io.crossdock.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** The two clients of one worker: they are opened together, and closed together when one of them is fenced. */
record Clients(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Clients.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Ends what a predecessor of the same name left open before anything is read. */
    static Clients open(StreamSettings settings, int worker) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(ClientSettings.producer(settings, worker));
        try {
            producer.initTransactions();
            return new Clients(new KafkaConsumer<>(ClientSettings.consumer(settings)), producer);
        } catch (RuntimeException failure) {
            producer.close(Duration.ZERO);
            throw failure;
        }
    }

    @Override
    public void close() {
        quietly(() -> producer.close(PATIENCE));
        quietly(() -> consumer.close(CloseOptions.timeout(PATIENCE)));
    }

    private static void quietly(Runnable closing) {
        try {
            closing.run();
        } catch (KafkaException failure) {
            // nothing is lost by it: the next owner starts from what is committed
            LOG.debugf(failure, "client did not close cleanly");
        }
    }
}
