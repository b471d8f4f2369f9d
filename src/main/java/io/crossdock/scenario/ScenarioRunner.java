package io.crossdock.scenario;

import io.crossdock.ruleset.CompiledRelease;
import java.util.Collection;
import java.util.List;

/** Runs scenarios against one release. Holds no state, so any number of threads may share it. */
public final class ScenarioRunner {
    private final RequestRun requests;
    private final RowRun rows;

    /** @param decider decides with that release */
    public ScenarioRunner(CompiledRelease release, RequestDecider decider) {
        this.requests = new RequestRun(release, decider);
        this.rows = new RowRun(release);
    }

    public ScenarioResult run(Scenario scenario) {
        return scenario instanceof Scenario.OfRow row ? rows.run(row) : requests.run((Scenario.OfRequest) scenario);
    }

    public List<ScenarioResult> run(Collection<? extends Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }
}
