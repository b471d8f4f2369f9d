package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Explain;
import io.crossdock.model.Decision;

/** Who decides the requests of scenarios; throws {@link io.crossdock.model.RefusedRequest} like the service does. */
@FunctionalInterface
public interface RequestDecider {
    Decision decide(JsonNode request, Explain explain);
}
