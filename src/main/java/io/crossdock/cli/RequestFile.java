package io.crossdock.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a request, or with a member {@code request} that is one. */
final class RequestFile {
    private static final String STANDARD_INPUT = "-";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final byte[] body;
    private final JsonNode json;
    private final boolean whole;

    private RequestFile(byte[] body, JsonNode json, boolean whole) {
        this.body = body;
        this.json = json;
        this.whole = whole;
    }

    static RequestFile read(String file) throws IOException {
        byte[] body = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        try {
            JsonNode all = JSON.readTree(body);
            JsonNode inside = all.path("request");
            return inside.isObject() ? new RequestFile(body, inside, false) : new RequestFile(body, all, true);
        } catch (IOException notJson) {
            return new RequestFile(body, JSON.missingNode(), true);
        }
    }

    byte[] body() {
        return body.clone();
    }

    /** The request; a missing node when the file is no JSON, which the reader of requests tells better. */
    JsonNode json() {
        return json;
    }

    /** The file is nothing but the request. */
    boolean isWhole() {
        return whole;
    }

    /** A case to decide, not orders to plan. */
    boolean isCase() {
        return json.has("exception") && !json.has("orders");
    }
}
