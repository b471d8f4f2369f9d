package io.crossdock.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The data-quality fact that a missing word raises.
 *
 * @param detail empty: the column and what stands in it
 */
record CheckFact(String check, String status, String source, String detail) {
    ObjectNode about(String column, String cell) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        fact.put("check", check);
        fact.put("status", status);
        if (!source.isEmpty()) {
            fact.put("source", source);
        }
        String found = column + (cell.isEmpty() ? " is empty" : ": " + cell);
        return fact.put("detail", detail.isEmpty() ? found : found + " (" + detail + ")");
    }
}
