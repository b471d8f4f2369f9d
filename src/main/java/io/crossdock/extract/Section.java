package io.crossdock.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of the mapping file that knows where it stands, so that each fault can say so. */
record Section(JsonNode node, String file, String place, List<MappingFault> faults) {
    /** The whole file, with room for what will be found wrong. */
    static Section root(JsonNode node, String file) {
        return new Section(node, file, "", new ArrayList<>());
    }

    boolean has(String key) {
        return node.has(key);
    }

    Section at(String key) {
        return new Section(node.path(key), file, place.isEmpty() ? key : place + " > " + key, faults);
    }

    void fault(String problem, String advice) {
        faults.add(new MappingFault(file, place, problem, advice));
    }

    /** Refuses every key that is not one of these. */
    void onlyKeys(List<String> known) {
        if (!node.isObject()) {
            fault(quoted() + " is not a list of keys and values.", "Use the keys " + String.join(", ", known) + ".");
            return;
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                fault("\"" + key + "\" is not a key here.", Suggestion.of(key, known));
            }
        });
    }

    /** Keys and their sections in the order of the file; none when the section is absent. */
    Map<String, Section> entries() {
        Map<String, Section> entries = new LinkedHashMap<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        } else if (!node.isMissingNode()) {
            fault(quoted() + " is not a list of keys and values.", "Write one \"key: value\" per line below it.");
        }
        return entries;
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Section> items() {
        List<Section> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Section(node.get(i), file, place + " > item " + (i + 1), faults));
            }
        } else if (!node.isMissingNode()) {
            items.add(this);
        }
        return items;
    }

    /** A single value as it is written; empty, with a fault, when it is something else. */
    String text() {
        if (node.isValueNode() && !node.isNull()) {
            return node.asText();
        }
        fault(node.isMissingNode() || node.isNull() ? "a value is missing." : quoted() + " is not a single value.", "");
        return "";
    }

    /** The texts of a list or of a single value. */
    List<String> texts() {
        return items().stream().map(Section::text).toList();
    }

    String quoted() {
        return node.isTextual() ? "\"" + node.asText() + "\"" : node.isMissingNode() ? "nothing" : node.toString();
    }
}
