package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an answer is not as expected. Values are shown as an author would write them in a scenario. */
record Difference(String path, String expected, String actual) {

    /** Numbers compare by value, objects by the fields that are expected, lists item by item. */
    static List<Difference> between(String path, JsonNode expected, JsonNode actual) {
        List<Difference> found = new ArrayList<>();
        collect(path, expected, actual, found);
        return found;
    }

    private static void collect(String path, JsonNode expected, JsonNode actual, List<Difference> found) {
        if (expected.isObject() && actual.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                collect(path + "." + field.getKey(), field.getValue(), actual.path(field.getKey()), found);
            }
        } else if (expected.isArray()
                && actual.isArray()
                && isOfObjects(expected)
                && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                collect(path + "[" + i + "]", expected.get(i), actual.get(i), found);
            }
        } else if (!same(expected, actual)) {
            found.add(new Difference(path, written(expected), written(actual)));
        }
    }

    private static boolean isOfObjects(JsonNode list) {
        return !list.isEmpty() && list.get(0).isObject();
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!same(expected.get(i), actual.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return expected.equals(actual);
    }

    static String written(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "nothing";
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(written(item)));
            return "[" + String.join(", ", items) + "]";
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> field.getKey() + ": " + written(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
