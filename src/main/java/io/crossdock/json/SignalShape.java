package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.signal.Envelope;
import io.crossdock.model.signal.Signal;
import io.crossdock.model.signal.SignalType;
import io.crossdock.words.Nearest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A CloudEvent whose type says what its data hold. It becomes one record: envelope first, then the data. */
final class SignalShape implements Shape {
    private static final String TYPE = "type";
    private static final String DATA = "data";
    private static final String VERSION = "1.0";
    private static final MethodType FROM_VALUES = MethodType.methodType(Object.class, Object[].class);
    private static final MethodHandle VALUES =
            MethodHandles.identity(Object[].class).asType(FROM_VALUES);

    private static final MethodHandle ENVELOPE = Shapes.maker(Envelope.class);

    private final Map<String, Kind> kinds;
    private final RecordShape untyped;

    /** All types whose data have one form. */
    private record Kind(RecordShape shape, MethodHandle maker) {}

    private SignalShape(Map<String, Kind> kinds, RecordShape untyped) {
        this.kinds = kinds;
        this.untyped = untyped;
    }

    static SignalShape ofAll(Function<Class<?>, List<RecordShape.Component>> components) {
        List<RecordShape.Component> envelope = components.apply(Envelope.class);
        Map<Class<? extends Signal>, List<SignalType>> byData = Arrays.stream(SignalType.values())
                .collect(Collectors.groupingBy(SignalType::data, LinkedHashMap::new, Collectors.toList()));
        Map<String, Kind> kinds = new LinkedHashMap<>();
        byData.forEach((data, types) -> {
            List<RecordShape.Component> own = components.apply(data);
            String name = data.getSimpleName();
            RecordShape inside = new RecordShape(data, name, own.subList(1, own.size()), VALUES);
            Kind kind = new Kind(
                    new RecordShape(data, name + "Signal", attributes(envelope, types, inside), VALUES),
                    Shapes.maker(data));
            types.forEach(type -> kinds.put(type.written(), kind));
        });
        List<RecordShape.Component> any = attributes(envelope, List.of(SignalType.values()), new FreeShape());
        return new SignalShape(kinds, new RecordShape(Signal.class, any, VALUES));
    }

    private static List<RecordShape.Component> attributes(
            List<RecordShape.Component> envelope, List<SignalType> types, Shape data) {
        List<RecordShape.Component> attributes = new ArrayList<>();
        for (RecordShape.Component attribute : envelope) {
            boolean isType = attribute.name().equals(TYPE);
            attributes.add(
                    isType ? new RecordShape.Component(TYPE, new Scalar.Choice(types), true, true, false) : attribute);
        }
        attributes.add(new RecordShape.Component(DATA, data, true, true, false));
        return attributes;
    }

    /** One shape for each form of data. */
    List<RecordShape> kinds() {
        return kinds.values().stream().map(Kind::shape).distinct().toList();
    }

    @Override
    public @Nullable Object read(JsonNode node, Trail trail) {
        if (!node.isObject()) {
            return trail.wrongType(node, "an object", "{ … }");
        }
        String type = node.path(TYPE).textValue();
        Kind kind = type == null ? null : kinds.get(type);
        if (kind == null) {
            return readUntyped(node, type, trail);
        }
        String version = node.path("specversion").textValue();
        if (version != null && !version.equals(VERSION)) {
            trail.fault(
                    "specversion",
                    ErrorCode.UNKNOWN_VALUE,
                    Trail.quoted(version) + " is not read here; write \"1.0\" or leave it out");
        }
        @Nullable Object[] attributes = (@Nullable Object[]) kind.shape().read(node, trail);
        return attributes == null ? null : made(kind, attributes);
    }

    /** Finds what else is wrong with a signal whose type is missing or unknown. */
    private @Nullable Object readUntyped(JsonNode node, @Nullable String type, Trail trail) {
        if (type == null) {
            untyped.read(node, trail);
            return null;
        }
        trail.fault(
                TYPE,
                ErrorCode.UNKNOWN_VALUE,
                Trail.quoted(type) + " is not a type of signal"
                        + Nearest.to(type, kinds.keySet())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; the types are listed in the schema of detection requests"));
        return null;
    }

    private static Object made(Kind kind, @Nullable Object[] attributes) {
        @Nullable Object[] data = (@Nullable Object[]) attributes[attributes.length - 1];
        @Nullable Object[] values = new @Nullable Object[1 + (data == null ? 0 : data.length)];
        try {
            values[0] = (Object) ENVELOPE.invokeExact(Arrays.copyOf(attributes, attributes.length - 1));
            if (data != null) {
                System.arraycopy(data, 0, values, 1, data.length);
            }
            return (Object) kind.maker().invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a signal cannot be made", e);
        }
    }
}
