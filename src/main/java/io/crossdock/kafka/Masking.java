package io.crossdock.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Shows messages without the values that not everybody may see. */
public final class Masking {
    static final String HIDDEN = "(masked)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Predicate<String> masked;

    /** @param masked whether the value at a path of a request, for example {@code customer.name}, is masked */
    public Masking(Predicate<String> masked) {
        this.masked = masked;
    }

    /** Indented JSON; a message that is none is not shown at all, since nobody can tell what stands where in it. */
    public String body(byte[] message) {
        try {
            JsonNode tree = JSON.readTree(message);
            if (tree.isObject()) {
                if (tree.has("specversion")) {
                    ObjectNode event = tree.deepCopy();
                    event.set("data", without(tree.path("data"), ""));
                    return event.toPrettyString();
                }
                return without(tree, "").toPrettyString();
            }
        } catch (IOException notJson) {
            // told below
        }
        return "(" + message.length + " bytes that are no JSON object; --unmasked shows them)";
    }

    /** Reasons quote what was found, so those about masked places are cut to their codes. */
    public String reason(String reason) {
        List<String> lines = new ArrayList<>();
        for (String line : reason.split("\n", -1)) {
            int colon = line.indexOf(": ");
            String path = line.startsWith("/") && colon > 0
                    ? line.substring(1, colon).replaceAll("/\\d+(?=/|$)", "").replace('/', '.')
                    : "";
            int code = line.lastIndexOf('(');
            lines.add(
                    !path.isEmpty() && masked.test(path) && code > colon
                            ? line.substring(0, colon + 2) + HIDDEN + " " + line.substring(code)
                            : line);
        }
        return String.join("\n", lines);
    }

    private JsonNode without(JsonNode node, String path) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!path.isEmpty() && masked.test(path)) {
            return node.isNull() ? node : nodes.textNode(HIDDEN);
        }
        if (node instanceof ObjectNode object) {
            ObjectNode shown = nodes.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                shown.set(
                        field.getKey(),
                        without(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey()));
            }
            return shown;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode shown = nodes.arrayNode();
            list.forEach(element -> shown.add(without(element, path)));
            return shown;
        }
        return node;
    }
}
