package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.RefusedRequest;

/** Reads JSON of forms that are not ours, as strictly as our own: fields given twice and half characters are faults. */
public final class JsonDocuments {
    private final JsonTree trees = new JsonTree();
    private final int mostLevels;

    public JsonDocuments(int mostLevels) {
        this.mostLevels = mostLevels;
    }

    public JsonNode read(byte[] json) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        JsonNode tree = trees.read(json, trail);
        trail.refuseFaults();
        return tree;
    }
}
