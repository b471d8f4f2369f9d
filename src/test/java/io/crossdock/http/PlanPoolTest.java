package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.model.RefusedRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanPoolTest {
    private static final byte[] ANSWER = {1};

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final PlanPool pool = new PlanPool(
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(Limits.class)
                    .withDefaultValue("crossdock.limits.plans-at-once", "1")
                    .withDefaultValue("crossdock.limits.plans-waiting", "0")
                    .build()
                    .getConfigMapping(Limits.class),
            new PlanMeter(registry));
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final BlockingQueue<Handler<AsyncResult<Void>>> leave = new ArrayBlockingQueue<>(1);

    @AfterEach
    void close() {
        pool.close();
        callers.shutdownNow();
    }

    @Test
    void theCallerGetsTheAnswer() {
        assertThat(pool.run(() -> ANSWER, end -> {})).isEqualTo(ANSWER);
    }

    @Test
    void aRefusalReachesTheCaller() {
        RefusedRequest refused = new RefusedRequest(List.of());

        assertThatThrownBy(() -> pool.run(
                        () -> {
                            throw refused;
                        },
                        end -> {}))
                .isSameAs(refused);
    }

    @Test
    void whoFindsNoPlaceIsSentAway() throws InterruptedException {
        var first = callers.submit(() -> pool.run(this::planningForEver, leave::add));
        begun.await();

        assertThatThrownBy(() -> pool.run(() -> ANSWER, end -> {}))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage("1 plans are being made and 0 wait; try again in a few seconds (TOO_BUSY)");
        assertThat(outcomes("busy")).isEqualTo(1);
        assertThat(first).isNotDone();
    }

    @Test
    void whenTheCallerLeavesPlanningEnds() throws Exception {
        var answer = callers.submit(() -> pool.run(this::planningForEver, leave::add));
        begun.await();

        leave.take().handle(Future.failedFuture("connection closed"));

        assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(CallerLeft.class);
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(outcomes("left")).isEqualTo(1);
    }

    private byte[] planningForEver() throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return ANSWER;
        } catch (InterruptedException left) {
            interrupted.countDown();
            throw left;
        }
    }

    private double outcomes(String outcome) {
        return registry.counter("crossdock.plans", "outcome", outcome).count();
    }
}
