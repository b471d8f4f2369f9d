package io.crossdock.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/**
 * Reads the signals of a scenario and the context they stand in. A signal that does not say so has the id s1, s2 … by its
 * place, the source "test", and the time ten minutes before the time of decision.
 */
record SignalsReader(GivenReader given) {
    static final String SIGNALS = "signals";
    private static final Set<String> KEYS = Set.of("request", "with", SIGNALS);
    private static final Duration AGE = Duration.ofMinutes(10);
    private static final String EVALUATED_AT = "evaluatedAt";

    ObjectNode read(Passage passage, Path file) {
        Map<String, Passage> parts = passage.entries(KEYS);
        ObjectNode request = given.readFrom(nothingButTheTime(), passage, parts, file);
        if (parts.containsKey(SIGNALS)) {
            ArrayNode signals = request.withArray(SIGNALS);
            for (Passage item : passage.at(SIGNALS).items()) {
                signals.add(completed(item.node(), signals.size() + 1, request));
            }
        }
        return request;
    }

    /** The defaults are one certain case; signals start from an empty desk. */
    private ObjectNode nothingButTheTime() {
        ObjectNode request = given.defaults().objectNode();
        request.set(EVALUATED_AT, given.defaults().path(EVALUATED_AT));
        return request;
    }

    private static JsonNode completed(JsonNode written, int place, ObjectNode request) {
        if (!(written instanceof ObjectNode)) {
            return written;
        }
        ObjectNode signal = written.deepCopy();
        putIfMissing(signal, "id", "s" + place);
        putIfMissing(signal, "source", "test");
        try {
            Instant now = Instant.parse(request.path(EVALUATED_AT).asText());
            putIfMissing(signal, "time", now.minus(AGE).toString());
        } catch (DateTimeParseException wrong) {
            return signal; // the reader of requests says what is wrong with it
        }
        return signal;
    }

    private static void putIfMissing(ObjectNode signal, String field, String value) {
        if (!signal.has(field)) {
            signal.put(field, value);
        }
    }
}
