package io.crossdock.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What can be told of a body that was refused. It may be anything, so nothing here is an error. */
final class RequestHints {
    private static final ObjectReader ANY_JSON = new ObjectMapper().reader();

    private RequestHints() {}

    /** Empty when there is none. */
    static String typeCode(byte[] body) {
        return tree(body).path("exception").path("typeCode").asText();
    }

    static @Nullable String requestId(byte[] body) {
        return tree(body).path("requestId").textValue();
    }

    private static JsonNode tree(byte[] body) {
        try {
            return ANY_JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
