package io.crossdock.detect;

import io.crossdock.model.signal.Signal;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of signals by name: those that rules cite, and those that name what a signal is about. */
final class Components {
    /** In the order in which they are told. The same name means the same thing in every signal. */
    private static final List<String> NAMES = List.of(
            "orderId",
            "shipmentId",
            "poNumber",
            "invoiceNumber",
            "returnId",
            "customerId",
            "supplierId",
            "carrierId",
            "itemId",
            "lot",
            "locationId",
            "site",
            "receiptId",
            "approvalId",
            "objectId",
            "stream");

    private static final MethodType FROM_SIGNAL = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), accessor(component));
            }
            return accessors;
        }
    };

    private Components() {}

    /** What the signal is about, by the names of its own fields. */
    static Map<String, String> about(Signal signal) {
        Map<String, MethodHandle> accessors = ACCESSORS.get(signal.getClass());
        Map<String, String> about = new LinkedHashMap<>();
        for (String name : NAMES) {
            MethodHandle accessor = accessors.get(name);
            Object value = accessor == null ? null : call(accessor, signal);
            if (value != null) {
                about.put(name, value.toString());
            }
        }
        return about;
    }

    /** Throws when there is no such field, since then a rule cites what it cannot have seen. */
    static @Nullable Object value(Signal signal, String field) {
        MethodHandle accessor = ACCESSORS.get(signal.getClass()).get(field);
        if (accessor == null) {
            throw new IllegalArgumentException(signal.getClass().getSimpleName() + " has no " + field + ", only "
                    + String.join(
                            ", ",
                            Arrays.stream(signal.getClass().getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList()));
        }
        return call(accessor, signal);
    }

    private static @Nullable Object call(MethodHandle accessor, Object target) {
        try {
            return (Object) accessor.invokeExact(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record accessor failed", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(FROM_SIGNAL);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records of the model are public", e);
        }
    }
}
