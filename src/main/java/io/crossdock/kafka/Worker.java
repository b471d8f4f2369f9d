package io.crossdock.kafka;

import io.crossdock.kafka.StreamState.Phase;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Keeps one loop running: with new clients whenever the old ones are no good any more, until it is told to stop. */
final class Worker implements Runnable {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final Supplier<Clients> clients;
    private final LoopParts parts;

    Worker(Supplier<Clients> clients, LoopParts parts) {
        this.clients = clients;
        this.parts = parts;
    }

    @Override
    public void run() {
        while (!parts.stop().isGiven()) {
            try (Clients open = clients.get()) {
                new Loop(open, parts).run();
            } catch (Transactions.StartAnewException | KafkaException failure) {
                startAnew(failure);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "stream worker failed, it starts anew");
                startAnew(failure);
            }
        }
        parts.state().is(Phase.STOPPED);
    }

    private void startAnew(Exception failure) {
        parts.state().failed(failure);
        parts.meter().retrying();
        LOG.warnf("stream starts anew cause=%s", parts.state().trouble());
        parts.stop().pause(parts.backoff().next());
    }
}
