package io.crossdock.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.PlanAnswer;
import io.crossdock.model.PlanRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** JSON Schemas (draft 2020-12) of what is asked and what is answered, made from the records that carry them. */
public final class JsonSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Their parts are known by their own names alone. */
    private static final Set<Class<?>> DOCUMENTS =
            Set.of(DecisionRequest.class, Decision.class, PlanRequest.class, PlanAnswer.class, DetectionAnswer.class);

    private JsonSchemas() {}

    public static ObjectNode request() {
        return new Writing(true).document(Shapes.of(DecisionRequest.class), "Decision request, version 1");
    }

    public static ObjectNode decision() {
        return new Writing(false).document(Shapes.of(Decision.class), "Decision, version 1");
    }

    public static ObjectNode planRequest() {
        return new Writing(true).document(Shapes.of(PlanRequest.class), "Plan request, version 1");
    }

    public static ObjectNode planAnswer() {
        return new Writing(false).document(Shapes.of(PlanAnswer.class), "Plan answer, version 1");
    }

    public static ObjectNode detectionRequest() {
        return new Writing(true).document(Shapes.of(DetectionRequest.class), "Detection request, version 1");
    }

    public static ObjectNode detectionAnswer() {
        return new Writing(false).document(Shapes.of(DetectionAnswer.class), "Detection answer, version 1");
    }

    /** One schema being written; records become definitions, each once. */
    private static final class Writing {
        private final JsonNodeFactory nodes = JsonNodeFactory.instance;
        private final Map<String, ObjectNode> definitions = new TreeMap<>();
        private final boolean asked;

        /** @param asked whether this is what callers send: then null stands for absent, and lists may be left out */
        Writing(boolean asked) {
            this.asked = asked;
        }

        ObjectNode document(RecordShape shape, String title) {
            ObjectNode document = nodes.objectNode();
            document.put("$schema", DIALECT);
            document.put("title", title);
            document.setAll(object(shape));
            document.putObject("$defs").setAll(definitions);
            return document;
        }

        private ObjectNode object(RecordShape shape) {
            ObjectNode object = type("object");
            var required = object.putArray("required");
            ObjectNode properties = object.putObject("properties");
            for (RecordShape.Component component : shape.components()) {
                if (asked ? component.mandatory() : component.written()) {
                    required.add(component.name());
                }
                boolean mayBeNull = asked ? !component.mandatory() : component.written() && component.nullable();
                ObjectNode value = value(component.shape());
                properties.set(component.name(), mayBeNull ? orNull(value) : value);
            }
            return object.put("additionalProperties", false);
        }

        private ObjectNode value(Shape shape) {
            if (shape instanceof RecordShape object) {
                return reference(object);
            }
            if (shape instanceof SignalShape signals) {
                return signal(signals);
            }
            if (shape instanceof Shape.ListOf list) {
                ObjectNode array = type("array");
                array.set("items", value(list.element()));
                return array;
            }
            if (shape instanceof Shape.MapOf map) {
                ObjectNode object = type("object");
                object.set("additionalProperties", value(map.value()));
                return object;
            }
            return shape instanceof Scalar scalar ? scalar(scalar) : nodes.objectNode();
        }

        /** One of many objects; their type says which. */
        private ObjectNode signal(SignalShape signals) {
            ObjectNode either = nodes.objectNode();
            signals.kinds().forEach(kind -> either.withArray("anyOf").add(reference(kind)));
            return either;
        }

        private ObjectNode scalar(Scalar scalar) {
            if (scalar instanceof Scalar.Decimal) {
                return type("number");
            }
            if (scalar instanceof Scalar.Whole || scalar instanceof Scalar.LongWhole) {
                return type("integer");
            }
            if (scalar instanceof Scalar.YesNo) {
                return type("boolean");
            }
            ObjectNode text = type("string");
            if (scalar instanceof Scalar.Moment) {
                text.put("format", "date-time");
            } else if (scalar instanceof Scalar.Day) {
                text.put("format", "date");
            } else if (scalar instanceof Scalar.Choice choice) {
                choice.values().forEach(value -> text.withArray("enum").add(value.toString()));
            }
            return text;
        }

        private ObjectNode reference(RecordShape shape) {
            String name = shape.name() == null ? name(shape.type()) : shape.name();
            if (!definitions.containsKey(name)) {
                definitions.put(name, nodes.objectNode());
                definitions.put(name, object(shape));
            }
            return nodes.objectNode().put("$ref", "#/$defs/" + name);
        }

        private ObjectNode orNull(ObjectNode value) {
            if (value.has("type")) {
                String type = value.get("type").asText();
                value.putArray("type").add(type).add("null");
                return value;
            }
            ObjectNode either = nodes.objectNode();
            either.putArray("anyOf").add(value).add(type("null"));
            return either;
        }

        private ObjectNode type(String type) {
            return nodes.objectNode().put("type", type);
        }

        /** {@code OrderLine} for the line that is nested in the order. */
        private static String name(Class<?> type) {
            Class<?> outer = type.getDeclaringClass();
            return outer == null || DOCUMENTS.contains(outer)
                    ? type.getSimpleName()
                    : outer.getSimpleName() + type.getSimpleName();
        }
    }
}
