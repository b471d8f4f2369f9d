package io.crossdock.http;

import io.crossdock.decide.Plans;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningResult;
import io.crossdock.ruleset.CompiledRelease;
import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import java.util.List;
import java.util.function.Consumer;

/**
 * The plans of one decision, made in the pool that plans alone are made in.
 *
 * @param atTheEnd takes what is to be done when the call ends, however it ends
 */
record PooledPlans(Plans plans, PlanPool pool, Consumer<Handler<AsyncResult<Void>>> atTheEnd) implements Plans {
    @Override
    public List<Fault> contradictions(PlanRequest ofCase) {
        return plans.contradictions(ofCase);
    }

    @Override
    public List<Fault> gaps(PlanRequest ofCase) {
        return plans.gaps(ofCase);
    }

    @Override
    public List<PlanningResult> of(CompiledRelease release, PlanTask task) {
        return pool.run(() -> plans.of(release, task), atTheEnd);
    }
}
