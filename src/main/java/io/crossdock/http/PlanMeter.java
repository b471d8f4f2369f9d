package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.PlanAnswer;
import io.crossdock.model.PlanningResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Counts what becomes of requests for plans and of their orders. */
@Singleton
public class PlanMeter {
    private final MeterRegistry registry;
    private final Timer timer;

    PlanMeter(MeterRegistry registry) {
        this.registry = registry;
        this.timer = Timer.builder("crossdock.plan")
                .description("Time from body to plans, without waiting for a place")
                .register(registry);
    }

    void planned(PlanAnswer answer, long nanoseconds) {
        request("planned");
        timer.record(nanoseconds, TimeUnit.NANOSECONDS);
        for (PlanningResult order : answer.orders()) {
            registry.counter("crossdock.plan.orders", "status", order.status().name())
                    .increment();
        }
    }

    void refused(ErrorCode code) {
        request(code == ErrorCode.TOO_BUSY ? "busy" : "refused");
    }

    /** The caller did not wait for the answer. */
    void left() {
        request("left");
    }

    private void request(String outcome) {
        registry.counter("crossdock.plans", "outcome", outcome).increment();
    }
}
