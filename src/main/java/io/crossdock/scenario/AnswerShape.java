package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.crossdock.json.JsonSchemas;
import io.crossdock.scenario.DottedPath.Step;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which fields an answer can have, as its published schema says; so a misspelt expectation is found before any run. */
final class AnswerShape {
    private final JsonNode schema;

    AnswerShape(JsonNode schema) {
        this.schema = schema;
    }

    static AnswerShape ofDecisions() {
        return new AnswerShape(JsonSchemas.decision());
    }

    /** Faults for every field that the path or the expected value names and no answer can have. */
    void check(DottedPath path, JsonNode expected, Passage passage) {
        JsonNode shape = schema;
        for (Step step : path.steps()) {
            shape = down(shape, step, passage);
            if (shape.isMissingNode()) {
                return;
            }
        }
        check(shape, expected, passage);
    }

    /** Whether an answer can have something there. */
    boolean has(String path) {
        return !at(path).isMissingNode();
    }

    /** Whether a list stands there. */
    boolean isList(String path) {
        return resolved(at(path)).has("items");
    }

    private JsonNode at(String written) {
        JsonNode shape = schema;
        Passage unheard = new Passage(MissingNode.getInstance(), "", "", new ArrayList<>());
        for (Step step : DottedPath.of(written).map(DottedPath::steps).orElse(List.of())) {
            shape = shape.isMissingNode() ? shape : down(shape, step, unheard);
        }
        return shape;
    }

    private void check(JsonNode shape, JsonNode expected, Passage passage) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                JsonNode below = down(shape, new Step.Name(field.getKey()), passage);
                if (!below.isMissingNode()) {
                    check(below, field.getValue(), passage);
                }
            }
        } else if (expected.isArray()) {
            JsonNode item = resolved(shape).path("items");
            if (!item.isMissingNode()) {
                expected.forEach(value -> check(item, value, passage));
            }
        }
    }

    /** The shape one step further; a missing node, with a fault, when there is none. */
    private JsonNode down(JsonNode from, Step step, Passage passage) {
        JsonNode shape = resolved(from);
        if (isFree(shape)) {
            return shape;
        }
        if (step instanceof Step.Name field) {
            JsonNode known = shape.path("properties").path(field.name());
            JsonNode own = shape.path("additionalProperties");
            if (known.isMissingNode() && !own.isObject()) {
                unknownField(shape, field.name(), passage);
            }
            return known.isMissingNode() && own.isObject() ? own : known;
        }
        JsonNode items = shape.path("items");
        if (items.isMissingNode()) {
            passage.fault("it is not a list in an answer.", "Leave the brackets out.");
        } else if (step instanceof Step.Where where) {
            down(items, new Step.Name(where.field()), passage);
        }
        return items;
    }

    private static void unknownField(JsonNode shape, String name, Passage passage) {
        List<String> known = new ArrayList<>();
        shape.path("properties").fieldNames().forEachRemaining(known::add);
        if (shape.has("items")) {
            passage.fault("\"" + name + "\" is asked of a list.", "Say of which item, for example [0].");
        } else if (known.isEmpty()) {
            passage.fault("\"" + name + "\" is asked of a single value.", "");
        } else {
            passage.fault(
                    "\"" + name + "\" is not a field of an answer here.",
                    Nearest.to(name, known)
                            .map(near -> "Maybe \"" + near + "\".")
                            .orElseGet(() -> "There are " + String.join(", ", known) + "."));
        }
    }

    private JsonNode resolved(JsonNode shape) {
        if (shape.has("$ref")) {
            String name = shape.get("$ref").asText();
            return resolved(schema.path("$defs").path(name.substring(name.lastIndexOf('/') + 1)));
        }
        return shape.has("anyOf") ? resolved(shape.get("anyOf").get(0)) : shape;
    }

    /** The answer may hold anything there. */
    private static boolean isFree(JsonNode shape) {
        return shape.isEmpty();
    }
}
