package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.model.Decision;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts decisions and refusals. Labels come from the rule set, never from callers, so their number is bounded. */
@Singleton
public class DecisionMeter {
    private static final String OTHER = "other";
    private static final String NONE = "none";

    private final MeterRegistry registry;
    private final Set<String> types;
    private final Map<Labels, Counter> counters = new ConcurrentHashMap<>();
    private final Timer timer;

    private record Labels(String type, String mode, String release, String outcome) {}

    DecisionMeter(MeterRegistry registry, DecisionService service) {
        this.registry = registry;
        this.types = knownTypes(service);
        this.timer = Timer.builder("crossdock.decision")
                .description("Time from body to decision, without writing the answer")
                .register(registry);
    }

    void decided(Decision decision, long nanoseconds) {
        String type = decision.classification().exceptionCode();
        count(new Labels(
                types.contains(type) ? type : OTHER,
                decision.automation().mode().name(),
                decision.ruleSet().version(),
                "decided"));
        timer.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void refused(byte[] body, long nanoseconds) {
        String type = RequestHints.typeCode(body);
        count(new Labels(types.contains(type) ? type : OTHER, NONE, NONE, "refused"));
        timer.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private void count(Labels labels) {
        counters.computeIfAbsent(labels, this::counter).increment();
    }

    private Counter counter(Labels labels) {
        return Counter.builder("crossdock.decisions")
                .description("Requests decided or refused")
                .tag("type", labels.type())
                .tag("mode", labels.mode())
                .tag("release", labels.release())
                .tag("outcome", labels.outcome())
                .register(registry);
    }

    private static Set<String> knownTypes(DecisionService service) {
        Set<String> types = new HashSet<>();
        for (CompiledRelease release : service.releases().all()) {
            release.book().table("ExceptionTypes").ifPresent(table -> {
                for (Row row : table.rows()) {
                    if (row.when().get(0) instanceof Condition.OneOf code) {
                        code.values().forEach(value -> types.add(value.toString()));
                    }
                }
            });
        }
        return types;
    }
}
