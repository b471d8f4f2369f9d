package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One kind of request that a row may become.
 *
 * @param when all must hold
 * @param facts data-quality facts of every such request, beside those that missing words raise
 */
record RequestMapping(String name, List<RowCondition> when, List<Field> fields, List<Fact> facts) {
    /** What no request can do without. */
    static final List<String> REQUIRED =
            List.of("requestId", "evaluatedAt", "exception.typeCode", "exception.detectedAt");

    /** One field and where its value comes from. */
    record Field(FieldPath path, Source source) {
        boolean required() {
            return REQUIRED.contains(path.written());
        }
    }

    /** One data-quality fact: its parts in the order of the file. A fact with a missing part is not given. */
    record Fact(List<RowCondition> when, Map<String, Source> parts) {}

    boolean appliesTo(ExtractRow row) {
        return when.stream().allMatch(condition -> condition.holds(row));
    }

    ObjectNode request(ExtractRow row, Consumer<String> reasons) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            @Nullable JsonNode value = field.source.of(row, reasons);
            if (value != null) {
                field.path.put(request, value);
            } else if (field.required()) {
                reasons.accept(
                        "\"" + name + "\": " + field.path.written() + " is missing. No request can do without it.");
            }
        }
        ArrayNode given = JsonNodeFactory.instance.arrayNode();
        facts.stream()
                .filter(fact -> fact.when.stream().allMatch(condition -> condition.holds(row)))
                .forEach(fact -> add(fact, row, reasons, given));
        row.facts().forEach(fact -> given.add(fact.deepCopy()));
        if (!given.isEmpty()) {
            request.withObject("/dataQuality").set("facts", given);
        }
        return request;
    }

    private static void add(Fact fact, ExtractRow row, Consumer<String> reasons, ArrayNode given) {
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        fact.parts.forEach((key, source) -> {
            @Nullable JsonNode value = source.of(row, reasons);
            if (value != null) {
                parts.set(key, value);
            }
        });
        if (parts.size() == fact.parts.size()) {
            given.add(parts);
        }
    }
}
