package io.crossdock.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.crossdock.model.Communication;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DetectionRequest;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the JSON of a record differs from its components; {@code model} itself knows nothing of JSON. */
final class WrittenForms {
    static final Map<Class<?>, Class<?>> ALL = Map.of(
            DecisionRequest.class, RequestForm.class,
            DetectionRequest.class, RequestForm.class,
            Decision.class, DecisionForm.class,
            Communication.class, CommunicationForm.class);

    private WrittenForms() {}

    interface RequestForm {
        @JsonProperty("return")
        Object returned();
    }

    interface DecisionForm {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Object plan();
    }

    interface CommunicationForm {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Object measure();
    }

    static String name(RecordComponent component) {
        AnnotatedElement form = form(component);
        JsonProperty property = form == null ? null : form.getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    /** Whether the field is written even when its value is {@code null}. */
    static boolean isWrittenAsNull(RecordComponent component) {
        AnnotatedElement form = form(component);
        return form != null && form.isAnnotationPresent(JsonInclude.class);
    }

    private static @Nullable AnnotatedElement form(RecordComponent component) {
        Class<?> form = ALL.get(component.getDeclaringRecord());
        try {
            return form == null ? null : form.getMethod(component.getName());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
