package io.crossdock.ruleset;

import io.crossdock.model.DecisionRequest;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Finding;
import io.crossdock.table.Origin;
import io.crossdock.table.Place;
import io.crossdock.table.Vocabulary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes from a request the facts that the vocabulary names by their path, for example {@code customer.tier}. */
public final class RequestWords {
    private static final MethodType FROM_OBJECT = MethodType.methodType(Object.class, Object.class);

    private final Vocabulary vocabulary;
    private final List<Word> words = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** One field and the way to it. */
    private record Word(int slot, List<MethodHandle> path) {}

    public RequestWords(Vocabulary vocabulary, Place place) {
        this.vocabulary = vocabulary;
        for (Field field : vocabulary.fields()) {
            if (field.origin() == Origin.REQUEST) {
                resolve(field, vocabulary.slot(field.name()), place);
            }
        }
    }

    /** Fields whose path is not part of a request. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public Facts take(DecisionRequest request) {
        Facts facts = new Facts(vocabulary);
        for (Word word : words) {
            facts.put(word.slot(), value(request, word.path()));
        }
        return facts;
    }

    private static @Nullable Object value(Object request, List<MethodHandle> path) {
        Object value = request;
        for (MethodHandle step : path) {
            if (value == null) {
                return null;
            }
            value = call(step, value);
        }
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : value;
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

    private void resolve(Field field, int slot, Place place) {
        List<MethodHandle> path = new ArrayList<>();
        Class<?> type = DecisionRequest.class;
        for (String step : field.name().split("\\.", -1)) {
            RecordComponent component = component(type, step);
            if (component == null) {
                findings.add(notInRequest(field, step, type, place));
                return;
            }
            path.add(accessor(component));
            type = component.getType();
        }
        words.add(new Word(slot, path));
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        if (!type.isRecord()) {
            return null;
        }
        String component = name.equals("return") ? "returned" : name;
        return Arrays.stream(type.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .findFirst()
                .orElse(null);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(FROM_OBJECT);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records of the model are public", e);
        }
    }

    private static Finding notInRequest(Field field, String step, Class<?> type, Place place) {
        String known = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : "nothing further";
        return new Finding(
                "RS-101",
                Finding.Level.ERROR,
                place,
                "",
                field.label(),
                "\"" + field.name() + "\" is not part of a request: there is no \"" + step + "\".",
                "Known there: " + known + ". Or set the origin to measure, subject or table.");
    }
}
