package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a field of the request, for example {@code order.lines[0].itemId}.
 *
 * @param steps names of fields; a whole number is a position in a list
 */
record FieldPath(String written, List<String> steps) {
    private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\[\\d{1,3}])?(\\.[a-zA-Z]\\w*(\\[\\d{1,3}])?)*");
    private static final Pattern STEP = Pattern.compile("\\w+");

    /** Null when the text is no path. */
    static @Nullable FieldPath of(String written) {
        if (!PATH.matcher(written).matches()) {
            return null;
        }
        Matcher step = STEP.matcher(written);
        return new FieldPath(written, step.results().map(found -> found.group()).toList());
    }

    /** Whether this field would stand inside the other one, which has a value of its own. */
    boolean inside(FieldPath other) {
        return written.startsWith(other.written + ".") || written.startsWith(other.written + "[");
    }

    void put(ObjectNode request, JsonNode value) {
        JsonNode parent = request;
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean list = Character.isDigit(steps.get(i + 1).charAt(0));
            parent = child(parent, steps.get(i), list);
        }
        String last = steps.get(steps.size() - 1);
        if (parent instanceof ArrayNode list) {
            list.set(filled(list, Integer.parseInt(last)), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private static JsonNode child(JsonNode parent, String step, boolean list) {
        if (parent instanceof ArrayNode items) {
            return items.get(filled(items, Integer.parseInt(step)));
        }
        ObjectNode fields = (ObjectNode) parent;
        @Nullable JsonNode present = fields.get(step);
        if (present != null) {
            return present;
        }
        return list ? fields.putArray(step) : fields.putObject(step);
    }

    private static int filled(ArrayNode list, int position) {
        while (list.size() <= position) {
            list.addObject();
        }
        return position;
    }
}
