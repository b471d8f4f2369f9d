package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.RefusedRequest;

/** Reads requests for plans, as strictly as {@link RequestReader} reads those for decisions. */
public final class PlanRequestReader {
    private final RecordReader<PlanRequest> reader;

    public PlanRequestReader() {
        this(RequestReader.USUAL_LEVELS);
    }

    /** For callers with another limit on nesting. */
    public PlanRequestReader(int mostLevels) {
        this.reader = new RecordReader<>(PlanRequest.class, mostLevels);
    }

    /** A request together with the JSON it was read from, which is what its fingerprint is taken of. */
    public record Reading(JsonNode json, PlanRequest request) {}

    public PlanRequest read(byte[] json) throws RefusedRequest {
        return reader.readWithJson(json).request();
    }

    /** For JSON that was made in memory; fields given twice can no longer be seen in it. */
    public PlanRequest read(JsonNode json) throws RefusedRequest {
        return reader.read(json);
    }

    public Reading readWithJson(byte[] json) throws RefusedRequest {
        RecordReader.Reading<PlanRequest> reading = reader.readWithJson(json);
        return new Reading(reading.json(), reading.request());
    }
}
