package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Works on few plans at once, lets few wait and sends the others away, whether they are asked for alone or by a decision:
 * planning takes a whole processor, and what needs no plan must not wait for it. When its caller leaves, the thread that plans is interrupted, which ends the search.
 */
@Singleton
public class PlanPool {
    static final int RETRY_AFTER_SECONDS = 2;

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor workers;
    private final int waiting;
    private final PlanMeter meter;

    PlanPool(Limits limits, PlanMeter meter) {
        int processors = Runtime.getRuntime().availableProcessors();
        int atOnce = limits.plansAtOnce() > 0 ? limits.plansAtOnce() : processors;
        this.waiting = limits.plansWaiting();
        this.meter = meter;
        BlockingQueue<Runnable> queue = waiting > 0 ? new ArrayBlockingQueue<>(waiting) : new SynchronousQueue<>();
        this.workers = new ThreadPoolExecutor(atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, queue);
        workers.allowCoreThreadTimeOut(true);
    }

    /**
     * The answer, or the refusal when there is no place left; {@link CallerLeft} when nobody waits for it any more.
     *
     * @param atTheEnd takes what is to be done when the call ends, however it ends
     */
    <T> T run(Callable<T> planning, Consumer<Handler<AsyncResult<Void>>> atTheEnd) throws RefusedRequest {
        FutureTask<T> task = new FutureTask<>(planning);
        atTheEnd.accept(ended -> leave(task));
        try {
            workers.execute(task);
            return task.get();
        } catch (RejectedExecutionException full) {
            meter.refused(ErrorCode.TOO_BUSY);
            throw new RefusedRequest(new Fault(
                    "",
                    ErrorCode.TOO_BUSY,
                    workers.getMaximumPoolSize() + " plans are being made and " + waiting
                            + " wait; try again in a few seconds"));
        } catch (CancellationException left) {
            meter.left();
            throw new CallerLeft();
        } catch (ExecutionException failed) {
            throw cause(failed);
        } catch (InterruptedException stopped) {
            leave(task);
            Thread.currentThread().interrupt();
            throw new CallerLeft();
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    /** One that waits gives its place to others at once; after the end of the call it changes nothing. */
    private void leave(Future<?> task) {
        if (task.cancel(true) && task instanceof Runnable waits) {
            workers.remove(waits);
        }
    }

    private static RuntimeException cause(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException known
                ? known
                : new IllegalStateException("planning failed", failed.getCause());
    }
}
