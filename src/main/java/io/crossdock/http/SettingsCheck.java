package io.crossdock.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** A mistyped setting would silently leave its default in force, so it stops the start instead. */
public class SettingsCheck {
    private static final String OURS = "crossdock.";
    private static final Set<String> KNOWN = Set.of(
            "crossdock.home",
            "crossdock.store",
            "crossdock.store.poll",
            "crossdock.governance.root-key",
            "crossdock.planning.enabled",
            "crossdock.limits.decision-body",
            "crossdock.limits.batch-body",
            "crossdock.limits.plan-body",
            "crossdock.limits.plan-lines",
            "crossdock.limits.plan-positions",
            "crossdock.limits.plans-at-once",
            "crossdock.limits.plans-waiting",
            "crossdock.limits.detection-body",
            "crossdock.limits.signals",
            "crossdock.limits.depth",
            "crossdock.limits.lines",
            "crossdock.limits.positions",
            "crossdock.limits.batch-lines",
            "crossdock.limits.batch-positions",
            "crossdock.limits.batch-items",
            "crossdock.limits.batches-at-once");
    /** Between the launcher or the build and this program; no settings of the service. */
    private static final Set<String> INTERNAL = Set.of("crossdock.colours", "crossdock.terminal", "crossdock.update");

    /** The stream has settings of its own, and checks them. */
    private static final String CHECKED_ELSEWHERE = "crossdock.kafka.";

    void refuseUnknown(@Observes StartupEvent start, Config config) {
        List<String> unknown = unknown(config.getPropertyNames());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(String.join(", ", unknown) + " is no setting of Crossdock. Settings are "
                    + String.join(", ", new TreeSet<>(KNOWN)));
        }
    }

    static List<String> unknown(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> name.startsWith(OURS) && !KNOWN.contains(name) && !INTERNAL.contains(name))
                .filter(name -> !name.startsWith(CHECKED_ELSEWHERE))
                .sorted()
                .toList();
    }
}
