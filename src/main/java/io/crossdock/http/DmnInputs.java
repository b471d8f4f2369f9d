package io.crossdock.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.table.dmn.DmnInput;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of a DMN table from the body of a call: values and never expressions. Everything wrong is said at once. */
final class DmnInputs {
    /** Nobody mends more at once, and a hostile body must not grow into an answer many times its size. */
    private static final int MOST_FAULTS = 100;

    private final List<DmnInput> inputs;
    private final List<Fault> faults = new ArrayList<>();

    private DmnInputs(List<DmnInput> inputs) {
        this.inputs = inputs;
    }

    /** Stored values by the name of the field; absent ones are unknown. */
    static Map<String, Object> read(List<DmnInput> inputs, ObjectNode body) {
        return new DmnInputs(inputs).read(body);
    }

    private Map<String, Object> read(ObjectNode body) {
        Map<String, Object> values = new LinkedHashMap<>();
        body.fieldNames().forEachRemaining(this::checkName);
        for (DmnInput input : inputs) {
            JsonNode given = body.get(input.name());
            String pointer = "/" + input.name();
            if (given != null && !given.isNull()) {
                new DmnValue(input.field(), pointer, faults)
                        .read(given)
                        .ifPresent(value -> values.put(input.field().name(), value));
            } else if (!input.field().mayBeUnknown()) {
                faults.add(new Fault(
                        pointer,
                        ErrorCode.MISSING_FIELD,
                        "\"" + input.field().label() + "\" is always known; give its value"));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults.stream().limit(MOST_FAULTS).toList());
        }
        return values;
    }

    private void checkName(String name) {
        List<String> names = inputs.stream().map(DmnInput::name).toList();
        if (!names.contains(name) && faults.size() < MOST_FAULTS) {
            Optional<String> nearest = Nearest.to(name, names);
            faults.add(new Fault(
                    "/" + name.replace("~", "~0").replace("/", "~1"),
                    ErrorCode.UNKNOWN_FIELD,
                    "the table asks for no such input; "
                            + nearest.map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("it asks for " + String.join(", ", names))));
        }
    }
}
