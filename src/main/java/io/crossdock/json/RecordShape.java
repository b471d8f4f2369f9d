package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.words.Nearest;
import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with fixed fields that becomes a record. */
final class RecordShape implements Shape {
    private final Class<?> type;
    private final @Nullable String name;
    private final List<Component> components;
    private final Map<String, Integer> places;
    private final MethodHandle maker;

    /** @param maker takes the values of the components as one array */
    RecordShape(Class<?> type, List<Component> components, MethodHandle maker) {
        this(type, null, components, maker);
    }

    /** @param name in schemas, when it is not that of the type */
    RecordShape(Class<?> type, @Nullable String name, List<Component> components, MethodHandle maker) {
        this.type = type;
        this.name = name;
        this.components = List.copyOf(components);
        this.places = places(components);
        this.maker = maker;
    }

    /**
     * One field.
     *
     * @param name the name in JSON
     * @param mandatory a request without it is refused
     * @param written always stands in an answer
     * @param nullable may be JSON's null
     */
    record Component(String name, Shape shape, boolean mandatory, boolean written, boolean nullable) {}

    private static Map<String, Integer> places(List<Component> components) {
        Map<String, Integer> places = new HashMap<>();
        for (Component component : components) {
            places.put(component.name(), places.size());
        }
        return Collections.unmodifiableMap(places);
    }

    Class<?> type() {
        return type;
    }

    @Nullable
    String name() {
        return name;
    }

    List<Component> components() {
        return components;
    }

    @Override
    public @Nullable Object read(JsonNode node, Trail trail) {
        if (!node.isObject()) {
            return trail.wrongType(node, "an object", "{ … }");
        }
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Integer place = places.get(field.getKey());
            if (place == null) {
                trail.fault(field.getKey(), ErrorCode.UNKNOWN_FIELD, unknown(field.getKey()));
            } else if (!field.getValue().isNull()) {
                trail.enter(field.getKey());
                values[place] = components.get(place).shape().read(field.getValue(), trail);
                trail.leave();
            }
        }
        noteMissing(node, trail);
        return trail.isClean() ? made(values) : null;
    }

    private void noteMissing(JsonNode node, Trail trail) {
        for (Component component : components) {
            if (component.mandatory() && !node.hasNonNull(component.name())) {
                trail.fault(component.name(), ErrorCode.MISSING_FIELD, '"' + component.name() + "\" is missing");
            }
        }
    }

    private String unknown(String name) {
        return Trail.quoted(name) + " is not a field here; "
                + Nearest.to(name, components.stream().map(Component::name).toList())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("fields of your own belong into \"extensions\" of the request");
    }

    private Object made(@Nullable Object[] values) {
        try {
            return (Object) maker.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }
}
