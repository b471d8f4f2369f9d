package io.crossdock.kafka;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as one JSON object. Its data are cut out as the bytes they are, so that a request is read the same whatever
 * it came in.
 */
@SuppressWarnings("ArrayRecordComponent") // events are not compared
record StructuredEvent(Map<String, String> attributes, byte @Nullable [] data) {
    private static final JsonFactory JSON = new JsonFactory();

    static StructuredEvent read(byte[] json) throws RefusedRequest {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("", ErrorCode.WRONG_TYPE, "a CloudEvent is a JSON object");
            }
            return members(parser, json);
        } catch (JsonProcessingException e) {
            throw refused("", ErrorCode.MALFORMED_JSON, "this is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static StructuredEvent members(JsonParser parser, byte[] json) throws IOException {
        Map<String, String> attributes = new HashMap<>();
        byte[] data = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            boolean again;
            if (name.equals("data")) {
                again = data != null;
                data = value == JsonToken.VALUE_NULL ? data : cut(parser, json);
            } else if (name.equals("data_base64")) {
                again = data != null;
                data = decoded(parser, value);
            } else if (value != null && value.isScalarValue()) {
                again = value != JsonToken.VALUE_NULL && attributes.put(name, parser.getText()) != null;
            } else {
                throw refused("/" + name, ErrorCode.WRONG_TYPE, "an attribute of a CloudEvent is a single value");
            }
            if (again) {
                throw refused("/" + name, ErrorCode.DUPLICATE_FIELD, name + " is given twice; keep one of them");
            }
        }
        if (parser.nextToken() != null) {
            throw refused("", ErrorCode.MALFORMED_JSON, "something follows the JSON object");
        }
        return new StructuredEvent(attributes, data);
    }

    private static byte[] cut(JsonParser parser, byte[] json) throws IOException {
        long begin = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        long end = parser.currentLocation().getByteOffset();
        if (begin < 0) {
            throw refused("", ErrorCode.MALFORMED_JSON, "a CloudEvent must be in UTF-8");
        }
        return Arrays.copyOfRange(json, Math.toIntExact(begin), Math.toIntExact(end));
    }

    private static byte[] decoded(JsonParser parser, @Nullable JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_STRING) {
            throw refused("/data_base64", ErrorCode.WRONG_TYPE, "data_base64 is a text in Base64");
        }
        return parser.getBinaryValue();
    }

    private static RefusedRequest refused(String pointer, ErrorCode code, String message) {
        return new RefusedRequest(new Fault(pointer, code, message));
    }
}
