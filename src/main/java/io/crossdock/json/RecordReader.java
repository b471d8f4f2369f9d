package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import org.jspecify.annotations.Nullable;

/** Reads requests of one kind; the same for all kinds. One reader serves any number of threads. */
final class RecordReader<T extends Record> {
    private final int mostLevels;
    private final Class<T> type;
    private final JsonTree trees = new JsonTree();
    private final RecordShape shape;

    RecordReader(Class<T> type, int mostLevels) {
        this.type = type;
        this.mostLevels = mostLevels;
        this.shape = Shapes.of(type);
    }

    /** A request together with the JSON it was read from. */
    record Reading<T>(JsonNode json, T request) {}

    T read(String json) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        return bound(trees.read(json, trail), trail);
    }

    T read(JsonNode json) throws RefusedRequest {
        return bound(json, new Trail(mostLevels));
    }

    Reading<T> readWithJson(byte[] json) throws RefusedRequest {
        Trail trail = new Trail(mostLevels);
        JsonNode tree = trees.read(json, trail);
        return new Reading<>(tree, bound(tree, trail));
    }

    private T bound(JsonNode json, Trail trail) {
        @Nullable Object request = shape.read(json, trail);
        trail.refuseFaults();
        if (request == null) {
            throw new RefusedRequest(new Fault("", ErrorCode.MISSING_FIELD, "there is no request"));
        }
        return type.cast(request);
    }
}
