package io.crossdock.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;

/** Records that are kept and signed: written in canonical form only, and read back in no other. */
public final class CanonicalRecords {
    private final ObjectMapper mapper =
            new JsonFormat().mapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    public byte[] bytes(Object value) {
        return CanonicalJson.bytes(tree(value));
    }

    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /**
     * Throws {@link IOException} with a message for people when these bytes are not the canonical form of such a value.
     */
    public <T> T read(byte[] bytes, Class<T> type) throws IOException {
        T value = parsed(bytes, type);
        if (value == null || !Arrays.equals(bytes, bytes(value))) {
            throw new IOException("it is not in canonical form");
        }
        return value;
    }

    private <T> T parsed(byte[] bytes, Class<T> type) throws IOException {
        try {
            return mapper.readValue(bytes, type);
        } catch (JsonProcessingException e) {
            throw new IOException("it cannot be understood: " + e.getOriginalMessage(), e);
        }
    }
}
