package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import java.util.Collection;
import java.util.List;

/** Runs scenarios against one release. Holds no state, so any number of threads may share it. */
public final class ScenarioRunner {
    private final RequestRun requests;
    private final RowRun rows;
    private final SignalsRun signals;
    private final PlanRun plans;

    /** All of them work with that release. */
    public ScenarioRunner(
            CompiledRelease release, RequestDecider decider, SignalDetector detector, RequestPlanner planner) {
        this.requests = new RequestRun(release, decider);
        this.rows = new RowRun(release);
        this.signals = new SignalsRun(detector);
        this.plans = new PlanRun(planner);
    }

    public ScenarioResult run(Scenario scenario) {
        if (scenario instanceof Scenario.OfRow row) {
            return rows.run(row);
        }
        if (scenario instanceof Scenario.OfPlans asked) {
            return plans.run(asked);
        }
        return scenario instanceof Scenario.OfSignals given
                ? signals.run(given)
                : requests.run((Scenario.OfRequest) scenario);
    }

    public List<ScenarioResult> run(Collection<? extends Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }
}
