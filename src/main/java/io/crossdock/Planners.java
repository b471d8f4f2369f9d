package io.crossdock;

import io.crossdock.decide.Plans;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningResult;
import io.crossdock.planning.Planner;
import io.crossdock.planning.setup.PlanCheck;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.drl.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The planner of each release, by its own solver settings. A thread that is interrupted stops planning. */
public final class Planners implements Plans {
    private static final String SINGLE_ORDER = "planning/single-order.xml";
    private static final String BATCH = "planning/batch.xml";

    private final Map<String, Planner> byDigest;

    private Planners(Map<String, Planner> byDigest) {
        this.byDigest = Map.copyOf(byDigest);
    }

    public static Planners of(Releases releases) {
        return new Planners(Map.of()).next(releases);
    }

    /** The planners of these releases; those that are there already are taken over. */
    Planners next(Releases releases) {
        Map<String, Planner> planners = new HashMap<>();
        for (CompiledRelease release : releases.all()) {
            Map<String, String> settings = new HashMap<>();
            for (RuleFile file : release.solvers()) {
                settings.put(file.path(), file.text());
            }
            String single = settings.get(SINGLE_ORDER);
            String batch = settings.get(BATCH);
            if (single != null && batch != null) {
                String digest = release.release().digest();
                Planner present = byDigest.get(digest);
                planners.put(digest, present == null ? new Planner(single, batch) : present);
            }
        }
        return new Planners(planners);
    }

    @Override
    public List<Fault> contradictions(PlanRequest ofCase) {
        return PlanCheck.contradictionsOfCase(ofCase);
    }

    @Override
    public List<Fault> gaps(PlanRequest ofCase) {
        return PlanCheck.gapsOfCase(ofCase);
    }

    @Override
    public List<PlanningResult> of(CompiledRelease release, PlanTask task) {
        Planner planner = byDigest.get(release.release().digest());
        return planner == null ? List.of() : planner.plan(task, Thread.currentThread()::isInterrupted);
    }
}
