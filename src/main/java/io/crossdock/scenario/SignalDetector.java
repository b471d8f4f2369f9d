package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.DetectionAnswer;

/** Who detects what the signals of scenarios mean; throws {@link io.crossdock.model.RefusedRequest} like the service does. */
@FunctionalInterface
public interface SignalDetector {
    /**
     * Detects what the signals of a request mean.
     *
     * @param decide whether each case gets its decision
     */
    DetectionAnswer detect(JsonNode request, boolean decide);
}
