package io.crossdock.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text becomes a tree. Unlike Jackson's own tree reader this one notes every field that is given twice, keeps decimal
 * numbers exact, and refuses text that has no UTF-8 form (half a surrogate pair), because it could not be fingerprinted.
 */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int LONGEST_WORD = 1000;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(LONGEST_WORD)
                    .maxNumberLength(LONGEST_WORD)
                    .build())
            .build();

    JsonNode read(byte[] json, Trail trail) {
        return read(() -> factory.createParser(json), trail);
    }

    JsonNode read(String json, Trail trail) {
        return read(() -> factory.createParser(json), trail);
    }

    private interface Opening {
        JsonParser parser() throws IOException;
    }

    private static JsonNode read(Opening opening, Trail trail) {
        try (JsonParser parser = opening.parser()) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw refused(ErrorCode.MALFORMED_JSON, "the body is empty; a JSON object is expected");
            }
            JsonNode tree = value(parser, first, trail);
            if (parser.nextToken() != null) {
                throw refused(ErrorCode.MALFORMED_JSON, "something follows the JSON value" + place(parser));
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw refused(
                    ErrorCode.TOO_LARGE, "a field name or a number is longer than " + LONGEST_WORD + " characters");
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static JsonNode value(JsonParser parser, @Nullable JsonToken token, Trail trail) throws IOException {
        if (token == null) {
            throw new IllegalStateException("the parser ended inside a value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, trail);
            case START_ARRAY -> list(parser, trail);
            case VALUE_STRING -> NODES.textNode(sound(parser.getText(), trail));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> number(parser);
        };
    }

    private static JsonNode number(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            case BIG_INTEGER -> NODES.numberNode(parser.getBigIntegerValue());
            default -> NODES.numberNode(parser.getDecimalValue());
        };
    }

    private static ObjectNode object(JsonParser parser, Trail trail) throws IOException {
        refuseTooDeep(trail);
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            trail.enter(name);
            JsonNode earlier = object.replace(sound(name, trail), value(parser, parser.nextToken(), trail));
            if (earlier != null) {
                trail.fault(ErrorCode.DUPLICATE_FIELD, Trail.quoted(name) + " is given twice; keep one of them");
            }
            trail.leave();
        }
        return object;
    }

    private static ArrayNode list(JsonParser parser, Trail trail) throws IOException {
        refuseTooDeep(trail);
        ArrayNode list = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            trail.enter(list.size());
            list.add(value(parser, token, trail));
            trail.leave();
        }
        return list;
    }

    private static void refuseTooDeep(Trail trail) {
        if (trail.isTooDeep()) {
            trail.refuseFaults();
        }
    }

    private static String sound(String text, Trail trail) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                trail.fault(
                        ErrorCode.MALFORMED_JSON,
                        String.format("\\u%04x at character %d is half of a surrogate pair", (int) c, i + 1));
                return text;
            }
        }
        return text;
    }

    private static RefusedRequest malformed(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return refused(ErrorCode.MALFORMED_JSON, "this is not JSON" + place + ": " + reason(e));
    }

    /** Without the parser's remarks on its own source, which say nothing to a caller. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage()
                .replaceAll("\\s*\\(start marker at [^)]*\\)+", "")
                .strip();
    }

    private static String place(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static RefusedRequest refused(ErrorCode code, String message) {
        return new RefusedRequest(List.of(new Fault("", code, message)));
    }
}
