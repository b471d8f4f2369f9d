package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads decision requests. A request that cannot be read is refused with all its faults (the first hundred), each with
 * the JSON pointer of the place. What is absent and what is {@code null} are the same. One reader serves any number of threads.
 */
public final class RequestReader {
    /** Objects and lists inside each other; far more than a request needs. */
    public static final int USUAL_LEVELS = 64;

    private final int mostLevels;
    private final JsonTree trees = new JsonTree();
    private final RecordShape shape = Shapes.of(DecisionRequest.class);

    public RequestReader() {
        this(USUAL_LEVELS);
    }

    /** For callers with another limit on nesting. */
    public RequestReader(int mostLevels) {
        this.mostLevels = mostLevels;
    }

    /** A request together with the JSON it was read from, which is what its fingerprint is taken of. */
    public record Reading(JsonNode json, DecisionRequest request) {}

    public DecisionRequest read(byte[] json) throws RefusedRequest {
        return readWithJson(json).request();
    }

    public DecisionRequest read(String json) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        return bound(trees.read(json, trail), trail);
    }

    /** For JSON that was made in memory; fields given twice can no longer be seen in it. */
    public DecisionRequest read(JsonNode json) throws RefusedRequest {
        return bound(json, new Trail(mostLevels));
    }

    public Reading readWithJson(byte[] json) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        JsonNode tree = trees.read(json, trail);
        return new Reading(tree, bound(tree, trail));
    }

    private DecisionRequest bound(JsonNode json, Trail trail) {
        @Nullable Object request = shape.read(json, trail);
        trail.refuseFaults();
        if (request == null) {
            throw new RefusedRequest(new Fault("", ErrorCode.MISSING_FIELD, "there is no request"));
        }
        return (DecisionRequest) request;
    }
}
