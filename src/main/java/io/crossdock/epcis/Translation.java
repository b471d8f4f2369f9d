package io.crossdock.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a document says in signals.
 *
 * @param signals ready for a request for detection, in the order of the events
 * @param kept what has no translation, by its place
 */
public record Translation(List<JsonNode> signals, List<Kept> kept) {
    public Translation {
        signals = List.copyOf(signals);
        kept = List.copyOf(kept);
    }

    /**
     * Something that was understood and has no place in a signal.
     *
     * @param pointer JSON pointer to it
     * @param code as it was sent
     */
    public record Kept(String pointer, String code, String why) {}
}
