package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of JSON Schema as our schemas use, written without looking at the code that makes them. */
final class SchemaCheck {
    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> complaints(JsonNode json) {
        List<String> complaints = new ArrayList<>();
        check(json, root, "", complaints);
        return complaints;
    }

    private void check(JsonNode json, JsonNode schema, String at, List<String> complaints) {
        if (schema.has("$ref")) {
            check(json, root.at(schema.get("$ref").asText().substring(1)), at, complaints);
        } else if (schema.has("anyOf")) {
            if (!fitsOneOf(json, schema.get("anyOf"))) {
                complaints.add(at + " no form fits");
            }
        } else if (schema.has("type") && !fitsType(json, schema.get("type"))) {
            complaints.add(at + " wrong type");
        } else if (json.isObject()) {
            checkFields(json, schema, at, complaints);
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                check(json.get(i), schema.path("items"), at + "/" + i, complaints);
            }
        }
    }

    private boolean fitsOneOf(JsonNode json, JsonNode forms) {
        for (JsonNode form : forms) {
            List<String> complaints = new ArrayList<>();
            check(json, form, "", complaints);
            if (complaints.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void checkFields(JsonNode json, JsonNode schema, String at, List<String> complaints) {
        for (JsonNode required : schema.path("required")) {
            if (!json.has(required.asText())) {
                complaints.add(at + "/" + required.asText() + " missing");
            }
        }
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode other = schema.path("additionalProperties");
            if (known.isMissingNode() && other.isBoolean() && !other.booleanValue()) {
                complaints.add(at + "/" + field.getKey() + " not known");
            } else {
                check(field.getValue(), known.isMissingNode() ? other : known, at + "/" + field.getKey(), complaints);
            }
        }
    }

    private static boolean fitsType(JsonNode json, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (fitsType(json, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> json.isObject();
            case "array" -> json.isArray();
            case "string" -> json.isTextual();
            case "number" -> json.isNumber();
            case "integer" -> json.isIntegralNumber();
            case "boolean" -> json.isBoolean();
            case "null" -> json.isNull();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }
}
