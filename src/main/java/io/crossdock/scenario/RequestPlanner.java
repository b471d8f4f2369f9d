package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.PlanAnswer;

/** Who makes the plans that scenarios ask for; throws {@link io.crossdock.model.RefusedRequest} like the service does. */
@FunctionalInterface
public interface RequestPlanner {
    PlanAnswer plan(JsonNode request);
}
