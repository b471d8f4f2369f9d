package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.model.Decision;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Releases;
import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
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
    private final DecisionService service;
    private volatile KnownTypes known;
    private final Map<Labels, Counter> counters = new ConcurrentHashMap<>();
    private final Timer timer;

    /** Types of all releases that are served; read anew when others are. */
    private record KnownTypes(Releases releases, Set<String> types) {}

    private record Labels(String type, String mode, String release, String outcome) {}

    DecisionMeter(MeterRegistry registry, DecisionService service) {
        this.registry = registry;
        this.service = service;
        this.known = knownTypes(service.releases());
        this.timer = Timer.builder("crossdock.decision")
                .description("Time from body to decision, without writing the answer")
                .register(registry);
        Gauge.builder("crossdock.kill.switch", service, DecisionMeter::pulled)
                .description("1 while the kill switch holds every decision back")
                .register(registry);
    }

    private static double pulled(DecisionService deciding) {
        return deciding.releases().restraint().isPresent() ? 1 : 0;
    }

    void decided(Decision decision, long nanoseconds) {
        String type = decision.classification().exceptionCode();
        count(new Labels(
                label(type),
                decision.automation().mode().name(),
                decision.ruleSet().version(),
                "decided"));
        timer.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void refused(byte[] body, long nanoseconds) {
        String type = RequestHints.typeCode(body);
        count(new Labels(label(type), NONE, NONE, "refused"));
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

    private String label(String type) {
        Releases releases = service.releases();
        if (known.releases() != releases) {
            known = knownTypes(releases);
        }
        return known.types().contains(type) ? type : OTHER;
    }

    private static KnownTypes knownTypes(Releases releases) {
        Set<String> types = new HashSet<>();
        for (CompiledRelease release : releases.all()) {
            release.book().table("ExceptionTypes").ifPresent(table -> {
                for (Row row : table.rows()) {
                    if (row.when().get(0) instanceof Condition.OneOf code) {
                        code.values().forEach(value -> types.add(value.toString()));
                    }
                }
            });
        }
        return new KnownTypes(releases, types);
    }
}
