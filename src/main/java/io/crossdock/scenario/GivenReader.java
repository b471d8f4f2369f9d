package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the request of a scenario: a file or the defaults, then what the scenario says in place of it.
 *
 * @param defaults the smallest sensible request
 * @param used is told of every file that a scenario takes its request from
 */
record GivenReader(ObjectNode defaults, Consumer<Path> used) {
    private static final String EVALUATED_AT = "evaluatedAt";
    private static final Set<String> KEYS = Set.of("request", "with");

    /** For requests for plans, which have no defaults but the instant. */
    GivenReader ofPlans() {
        ObjectNode instant = defaults.objectNode();
        if (defaults.has(EVALUATED_AT)) {
            instant.set(EVALUATED_AT, defaults.get(EVALUATED_AT));
        }
        return new GivenReader(instant, used);
    }

    /** @param file of the scenario; the request's file is named relative to it */
    ObjectNode read(Passage given, Path file) {
        return readFrom(defaults, given, given.entries(KEYS), file);
    }

    /** @param start the request that this one starts from, when it does not stand in a file of its own */
    ObjectNode readFrom(ObjectNode start, Passage given, Map<String, Passage> parts, Path file) {
        ObjectNode request =
                parts.containsKey("request") ? request(start, given.at("request"), file) : start.deepCopy();
        if (parts.containsKey("with")) {
            given.at("with").entries().forEach((path, value) -> change(request, path, value));
        }
        return request;
    }

    private ObjectNode request(ObjectNode start, Passage passage, Path file) {
        if (passage.node().isObject()) {
            ObjectNode request = start.deepCopy();
            merge(request, (ObjectNode) passage.node());
            return request;
        }
        String named = passage.text();
        if (named.isEmpty()) {
            return start.deepCopy();
        }
        Path source = file.resolveSibling(named).normalize();
        used.accept(source);
        JsonNode request = YamlFile.json(source, passage);
        if (request instanceof ObjectNode object) {
            return object;
        }
        if (!request.isMissingNode()) {
            passage.fault("the file holds no request.", "Write one JSON object.");
        }
        return start.deepCopy();
    }

    private static void merge(ObjectNode request, ObjectNode given) {
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            if (field.getValue() instanceof ObjectNode inner
                    && request.get(field.getKey()) instanceof ObjectNode present) {
                merge(present, inner);
            } else {
                request.set(field.getKey(), field.getValue().deepCopy());
            }
        }
    }

    private static void change(ObjectNode request, String written, Passage value) {
        DottedPath.of(written)
                .ifPresentOrElse(
                        path -> new RequestChange(path, value.node().deepCopy())
                                .apply(request)
                                .ifPresent(problem -> value.fault(problem, "")),
                        () -> value.fault("it is not a path.", "Write for example order.lines[0].affectedQty."));
    }
}
