package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever the caller likes; kept as it is, in its order. */
record FreeShape() implements Shape {
    @Override
    public @Nullable Object read(JsonNode node, Trail trail) {
        return readAny(node, trail);
    }

    /** Unlike other shapes also reads JSON's null, which is a value here. */
    @Nullable
    Object readAny(JsonNode node, Trail trail) {
        if (node.isContainerNode() && trail.isTooDeep()) {
            return null;
        }
        return switch (node.getNodeType()) {
            case OBJECT -> object(node, trail);
            case ARRAY -> list(node, trail);
            case NUMBER -> Numbers.decimal(node, trail);
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            default -> node.asText();
        };
    }

    private Map<String, @Nullable Object> object(JsonNode node, Trail trail) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            trail.enter(entry.getKey());
            values.put(entry.getKey(), readAny(entry.getValue(), trail));
            trail.leave();
        }
        return Collections.unmodifiableMap(values);
    }

    private List<@Nullable Object> list(JsonNode node, Trail trail) {
        List<@Nullable Object> values = new ArrayList<>(node.size());
        for (JsonNode item : node) {
            trail.enter(values.size());
            values.add(readAny(item, trail));
            trail.leave();
        }
        return Collections.unmodifiableList(values);
    }
}
