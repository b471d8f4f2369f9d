package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.RefusedRequest;

/**
 * Reads decision requests. A request that cannot be read is refused with all its faults (the first hundred), each with
 * the JSON pointer of the place. What is absent and what is {@code null} are the same. One reader serves any number of threads.
 */
public final class RequestReader {
    /** Objects and lists inside each other; far more than a request needs. */
    public static final int USUAL_LEVELS = 64;

    private final RecordReader<DecisionRequest> reader;

    public RequestReader() {
        this(USUAL_LEVELS);
    }

    /** For callers with another limit on nesting. */
    public RequestReader(int mostLevels) {
        this.reader = new RecordReader<>(DecisionRequest.class, mostLevels);
    }

    /** A request together with the JSON it was read from, which is what its fingerprint is taken of. */
    public record Reading(JsonNode json, DecisionRequest request) {}

    public DecisionRequest read(byte[] json) throws RefusedRequest {
        return reader.readWithJson(json).request();
    }

    public DecisionRequest read(String json) throws RefusedRequest {
        return reader.read(json);
    }

    /** For JSON that was made in memory; fields given twice can no longer be seen in it. */
    public DecisionRequest read(JsonNode json) throws RefusedRequest {
        return reader.read(json);
    }

    public Reading readWithJson(byte[] json) throws RefusedRequest {
        RecordReader.Reading<DecisionRequest> reading = reader.readWithJson(json);
        return new Reading(reading.json(), reading.request());
    }
}
