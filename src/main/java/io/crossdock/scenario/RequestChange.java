package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.scenario.DottedPath.Step;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change to a request: a value put somewhere, or left out. */
record RequestChange(DottedPath path, JsonNode value) {

    /** What stands in the way of the change; empty when it was made. */
    Optional<String> apply(ObjectNode request) {
        JsonNode parent = request;
        List<Step> steps = path.steps();
        for (int i = 0; i < steps.size() - 1; i++) {
            JsonNode child = DottedPath.down(parent, steps.get(i));
            if (child.isMissingNode() || child.isNull()) {
                if (value.isNull()) {
                    return nothingThere(parent, steps.get(i));
                }
                child = steps.get(i + 1) instanceof Step.Name ? request.objectNode() : request.arrayNode();
                Optional<String> problem = put(parent, steps.get(i), child);
                if (problem.isPresent()) {
                    return problem;
                }
            }
            parent = child;
        }
        Step last = steps.get(steps.size() - 1);
        return value.isNull() ? remove(parent, last) : put(parent, last, value);
    }

    private Optional<String> put(JsonNode parent, Step step, JsonNode child) {
        if (step instanceof Step.Name field && parent instanceof ObjectNode object) {
            object.set(field.name(), child);
            return Optional.empty();
        }
        if (parent instanceof ArrayNode list) {
            int index = index(list, step);
            if (index < list.size()) {
                list.set(index, child);
                return Optional.empty();
            }
            if (index == list.size() && step instanceof Step.At) {
                list.add(child);
                return Optional.empty();
            }
            return Optional.of("the list has " + list.size() + " items, so nothing can stand there.");
        }
        return Optional.of("there is no " + (step instanceof Step.Name ? "object" : "list") + " on the way.");
    }

    private Optional<String> remove(JsonNode parent, Step step) {
        if (DottedPath.down(parent, step).isMissingNode()) {
            return nothingThere(parent, step);
        }
        if (step instanceof Step.Name field) {
            ((ObjectNode) parent).remove(field.name());
        } else {
            ArrayNode list = (ArrayNode) parent;
            list.remove(index(list, step));
        }
        return Optional.empty();
    }

    /** A fact that is left out although it was never given is most likely misspelt. */
    private static Optional<String> nothingThere(JsonNode parent, Step step) {
        String name = step instanceof Step.Name field ? field.name() : "";
        List<String> given = new ArrayList<>();
        parent.fieldNames().forEachRemaining(given::add);
        String maybe =
                Nearest.to(name, given).map(near -> " Maybe \"" + near + "\".").orElse("");
        return Optional.of("nothing stands there that could be left out." + maybe);
    }

    private static int index(ArrayNode list, Step step) {
        if (step instanceof Step.At item) {
            return item.index();
        }
        if (step instanceof Step.Where) {
            JsonNode found = DottedPath.down(list, step);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).equals(found)) {
                    return i;
                }
            }
        }
        return Integer.MAX_VALUE;
    }
}
