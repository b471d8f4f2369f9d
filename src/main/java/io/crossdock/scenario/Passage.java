package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A passage of a scenario file that knows where it stands, so that each fault can say so. */
record Passage(JsonNode node, String file, String place, List<ScenarioFault> faults) {
    boolean has(String key) {
        return node.has(key);
    }

    Passage at(String key) {
        return new Passage(node.path(key), file, place.isEmpty() ? key : place + " > " + key, faults);
    }

    void fault(String problem, String advice) {
        faults.add(new ScenarioFault(file, place, problem, advice));
    }

    /** Keys and what stands under them, in the order of the file; a fault when this is no list of keys. */
    Map<String, Passage> entries() {
        Map<String, Passage> entries = new LinkedHashMap<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        } else {
            fault(node.isMissingNode() ? "it is missing." : "it has no keys.", "Write \"key: value\", one per line.");
        }
        return entries;
    }

    /** The same, and a fault for every key that is not one of these. */
    Map<String, Passage> entries(Set<String> known) {
        Map<String, Passage> entries = entries();
        entries.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> unknownKey(key, known));
        return entries;
    }

    void unknownKey(String key, Set<String> known) {
        fault(
                "\"" + key + "\" is not a key here.",
                Nearest.to(key, known)
                        .map(near -> "Maybe \"" + near + "\".")
                        .orElseGet(() -> "Use "
                                + String.join(", ", known.stream().sorted().toList()) + "."));
    }

    /** The items of a list; a fault when this is none. */
    List<Passage> items() {
        List<Passage> items = new ArrayList<>();
        if (!node.isArray()) {
            fault("it is not a list.", "Write [a, b].");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new Passage(node.get(i), file, place + " > item " + (i + 1), faults));
        }
        return items;
    }

    /** A single value as written; empty, with a fault, when it is something else. */
    String text() {
        if (node.isValueNode() && !node.isNull()) {
            return node.asText();
        }
        fault(node.isMissingNode() || node.isNull() ? "a value is missing." : "it is not a single value.", "");
        return "";
    }

    List<String> texts() {
        return items().stream().map(Passage::text).toList();
    }
}
