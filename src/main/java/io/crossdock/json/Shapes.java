package io.crossdock.json;

import io.crossdock.model.signal.Signal;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes shapes from the components of records, once for each record. */
final class Shapes {
    private static final Map<Class<?>, Shape> SCALARS = Map.ofEntries(
            Map.entry(String.class, new Scalar.Text()),
            Map.entry(BigDecimal.class, new Scalar.Decimal()),
            Map.entry(Integer.class, new Scalar.Whole()),
            Map.entry(int.class, new Scalar.Whole()),
            Map.entry(Long.class, new Scalar.LongWhole()),
            Map.entry(long.class, new Scalar.LongWhole()),
            Map.entry(Boolean.class, new Scalar.YesNo()),
            Map.entry(boolean.class, new Scalar.YesNo()),
            Map.entry(Instant.class, new Scalar.Moment()),
            Map.entry(LocalDate.class, new Scalar.Day()),
            Map.entry(Object.class, new FreeShape()));

    private final Map<Class<?>, RecordShape> records = new HashMap<>();

    private Shapes() {}

    static RecordShape of(Class<? extends Record> type) {
        return new Shapes().record(type);
    }

    private RecordShape record(Class<?> type) {
        RecordShape known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordShape made = new RecordShape(type, components(type), maker(type));
        records.put(type, made);
        return made;
    }

    private List<RecordShape.Component> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(this::component).toList();
    }

    private RecordShape.Component component(RecordComponent part) {
        Shape shape = shape(part.getGenericType());
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean container = shape instanceof Shape.ListOf || shape instanceof Shape.MapOf;
        return new RecordShape.Component(
                WrittenForms.name(part),
                shape,
                !nullable && !container,
                !nullable || WrittenForms.isWrittenAsNull(part),
                nullable);
    }

    private Shape shape(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == List.class
                    ? new Shape.ListOf(shape(arguments[0]))
                    : new Shape.MapOf(shape(arguments[1]));
        }
        Class<?> plain = (Class<?>) type;
        Shape scalar = SCALARS.get(plain);
        if (scalar != null) {
            return scalar;
        }
        if (plain == Signal.class) {
            return SignalShape.ofAll(this::components);
        }
        if (plain.isEnum()) {
            return new Scalar.Choice(List.of((Enum<?>[]) plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException(type + " has no form in JSON");
    }

    /** Takes the values of the components as one array. */
    static MethodHandle maker(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not open to JSON", e);
        }
    }
}
