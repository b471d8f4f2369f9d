package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.RefusedRequest;

/** Reads requests for detection, as strictly as {@link RequestReader} reads those for decisions. */
public final class DetectionRequestReader {
    private final RecordReader<DetectionRequest> reader;

    public DetectionRequestReader() {
        this(RequestReader.USUAL_LEVELS);
    }

    /** For callers with another limit on nesting. */
    public DetectionRequestReader(int mostLevels) {
        this.reader = new RecordReader<>(DetectionRequest.class, mostLevels);
    }

    /** A request together with the JSON it was read from, which is what its fingerprint is taken of. */
    public record Reading(JsonNode json, DetectionRequest request) {}

    /** For JSON that was made in memory; fields given twice can no longer be seen in it. */
    public DetectionRequest read(JsonNode json) throws RefusedRequest {
        return reader.read(json);
    }

    public Reading readWithJson(byte[] json) throws RefusedRequest {
        RecordReader.Reading<DetectionRequest> reading = reader.readWithJson(json);
        return new Reading(reading.json(), reading.request());
    }
}
