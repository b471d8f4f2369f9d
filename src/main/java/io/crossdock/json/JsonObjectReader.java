package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;

/** Reads bodies whose fields depend on a release: an object, each field once, nested no deeper than allowed. */
public final class JsonObjectReader {
    private final JsonTree tree = new JsonTree();
    private final int mostLevels;

    public JsonObjectReader(int mostLevels) {
        this.mostLevels = mostLevels;
    }

    public ObjectNode read(byte[] body) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        JsonNode json = tree.read(body, trail);
        trail.refuseFaults();
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedRequest(new Fault("", ErrorCode.WRONG_TYPE, "a JSON object is expected"));
    }
}
