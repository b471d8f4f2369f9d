package io.crossdock.kafka;

import io.crossdock.kafka.InFlight.Batch;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a stream tells of itself in figures. Labels are of our own making, so their number is bounded. */
final class StreamMeter {
    static final String LAG = "crossdock.stream.lag";
    static final String RUNNING = "crossdock.stream.workers.running";
    static final String BATCH = "crossdock.stream.batch";
    static final String TRANSACTION = "crossdock.stream.transaction";
    static final String DECISIONS = "crossdock.stream.decisions";
    static final String DEAD_LETTERS = "crossdock.stream.dead.letters";
    static final String ABORTS = "crossdock.stream.aborts";
    static final String RETRIES = "crossdock.stream.retries";

    private static final double MILLISECONDS = 1000.0;

    private final MeterRegistry registry;
    private final DistributionSummary batch;
    private final Timer transaction;

    StreamMeter(MeterRegistry registry) {
        this.registry = registry;
        this.batch = DistributionSummary.builder(BATCH)
                .description("Events of one transaction")
                .register(registry);
        this.transaction = Timer.builder(TRANSACTION)
                .description("Time from begin to commit of a transaction")
                .register(registry);
        registry.counter(DECISIONS);
        registry.counter(ABORTS);
        registry.counter(RETRIES);
    }

    void watch(List<StreamState> workers, Clock clock) {
        Gauge.builder(LAG, () -> lagSeconds(workers, clock.millis()))
                .description("Age of the newest event that is done while others wait; 0 when none waits")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        RUNNING,
                        () -> workers.stream()
                                .filter(worker -> worker.phase() == StreamState.Phase.RUNNING)
                                .count())
                .description("Workers that read and write")
                .register(registry);
    }

    void written(Batch done, long nanoseconds) {
        batch.record(done.answers().size());
        transaction.record(nanoseconds, TimeUnit.NANOSECONDS);
        int decided = 0;
        for (Answer answer : done.answers()) {
            if (answer instanceof Answer.Dead dead) {
                registry.counter(DEAD_LETTERS, "code", dead.code().name()).increment();
            } else {
                decided++;
            }
        }
        registry.counter(DECISIONS).increment(decided);
    }

    void aborted() {
        registry.counter(ABORTS).increment();
    }

    void retrying() {
        registry.counter(RETRIES).increment();
    }

    private static double lagSeconds(List<StreamState> workers, long now) {
        return workers.stream()
                .mapToLong(StreamState::behindSince)
                .filter(since -> since > 0)
                .mapToDouble(since -> Math.max(0, now - since) / MILLISECONDS)
                .max()
                .orElse(0);
    }
}
