package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value in JSON must look like, and how it becomes the value of a record component. */
sealed interface Shape permits Scalar, FreeShape, RecordShape, SignalShape, Shape.ListOf, Shape.MapOf {

    /** The value, or {@code null} after a fault was noted. The node is never JSON's null. */
    @Nullable
    Object read(JsonNode node, Trail trail);

    /** A list whose elements all have one shape. */
    record ListOf(Shape element) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            if (!node.isArray()) {
                return trail.wrongType(node, "a list", "[ … ]");
            }
            List<@Nullable Object> values = new ArrayList<>(node.size());
            int index = 0;
            for (JsonNode item : node) {
                trail.enter(index++);
                values.add(readKnown(element, item, trail));
                trail.leave();
            }
            return values;
        }
    }

    /** An object with names of the caller's own whose values all have one shape. */
    record MapOf(Shape value) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, Trail trail) {
            if (!node.isObject()) {
                return trail.wrongType(node, "an object", "{ … }");
            }
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                trail.enter(entry.getKey());
                values.put(
                        entry.getKey(),
                        value instanceof FreeShape free
                                ? free.readAny(entry.getValue(), trail)
                                : readKnown(value, entry.getValue(), trail));
                trail.leave();
            }
            return values;
        }
    }

    private static @Nullable Object readKnown(Shape shape, JsonNode node, Trail trail) {
        if (node.isNull()) {
            trail.fault(ErrorCode.WRONG_TYPE, "null stands here; give a value or leave it out");
            return null;
        }
        return shape.read(node, trail);
    }
}
