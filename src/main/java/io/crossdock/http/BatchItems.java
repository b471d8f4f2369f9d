package io.crossdock.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the requests of a batch begin and end in its body. */
final class BatchItems {
    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] body;
    private final int most;
    private int[] bounds = new int[64];
    private int size;

    private BatchItems(byte[] body, int most) {
        this.body = body;
        this.most = most;
    }

    /** One request a line; empty lines do not count. */
    static BatchItems ofLines(byte[] body, int most) {
        BatchItems items = new BatchItems(body, most);
        int begin = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                items.addLine(begin, i);
                begin = i + 1;
            }
        }
        return items.checked();
    }

    /** The elements of a JSON array. */
    static BatchItems ofArray(byte[] body, int most) {
        BatchItems items = new BatchItems(body, most);
        try (JsonParser parser = JSON.createParser(body)) {
            items.addElements(parser);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw refused(ErrorCode.MALFORMED_JSON, "this is not JSON" + place + ": " + told(e));
        } catch (IOException e) {
            throw refused(ErrorCode.MALFORMED_JSON, "this is not JSON in UTF-8");
        }
        return items.checked();
    }

    /** Without the parser's own words on where the value began. */
    private static String told(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    }

    int size() {
        return size;
    }

    byte[] item(int index) {
        return Arrays.copyOfRange(body, bounds[2 * index], bounds[2 * index + 1]);
    }

    private void addLine(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r') {
                add(begin, end);
                return;
            }
        }
    }

    private void addElements(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw refused(
                    ErrorCode.WRONG_TYPE,
                    "a JSON array of requests is expected; one request goes to /v1/decisions, one request a line needs"
                            + " Content-Type: " + DecisionResource.NDJSON);
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw refused(ErrorCode.MALFORMED_JSON, "the array is not closed");
            }
            int begin = offset(parser.currentTokenLocation().getByteOffset());
            parser.skipChildren();
            parser.finishToken();
            add(begin, offset(parser.currentLocation().getByteOffset()));
        }
        @Nullable JsonToken next = parser.nextToken();
        if (next != null) {
            throw refused(ErrorCode.MALFORMED_JSON, "something follows the JSON array");
        }
    }

    /** Bytes can only be counted in UTF-8. */
    private static int offset(long bytes) {
        if (bytes < 0) {
            throw refused(ErrorCode.MALFORMED_JSON, "the body must be UTF-8");
        }
        return Math.toIntExact(bytes);
    }

    private void add(int begin, int end) {
        if (2 * size + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = begin;
        bounds[2 * size + 1] = end;
        size++;
    }

    private BatchItems checked() {
        if (size > most) {
            throw refused(
                    ErrorCode.TOO_MANY_ITEMS,
                    "the batch has " + size + " requests; one batch may have at most " + most);
        }
        return this;
    }

    private static RefusedRequest refused(ErrorCode code, String message) {
        return new RefusedRequest(new Fault("", code, message));
    }
}
