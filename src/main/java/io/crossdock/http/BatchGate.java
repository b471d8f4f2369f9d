package io.crossdock.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets few batches in at once. Each is held in memory as a whole, since most clients read no answer before they have
 * sent everything; those that wait have sent nothing yet.
 */
@Singleton
public class BatchGate {
    private final Semaphore places;

    BatchGate(Limits limits) {
        this.places = new Semaphore(limits.batchesAtOnce(), true);
    }

    /** Waits for a place. It is given back when the call ends, however it ends. */
    Pass enter(RoutingContext call) {
        places.acquireUninterruptibly();
        Pass pass = new Pass(places, new AtomicBoolean());
        call.addEndHandler(ended -> pass.close());
        return pass;
    }

    /** A place at the gate. */
    record Pass(Semaphore places, AtomicBoolean returned) {
        void close() {
            if (returned.compareAndSet(false, true)) {
                places.release();
            }
        }
    }
}
