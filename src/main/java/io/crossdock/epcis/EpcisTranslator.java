package io.crossdock.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.epcis.Translation.Kept;
import io.crossdock.json.JsonDocuments;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.List;

/** Translates documents of GS1 EPCIS 2.0. One translator serves any number of threads. */
public final class EpcisTranslator {
    private static final String EVENTS = "/epcisBody/eventList";

    private final JsonDocuments documents;

    /** @param mostLevels objects and lists inside each other */
    public EpcisTranslator(int mostLevels) {
        this.documents = new JsonDocuments(mostLevels);
    }

    /** Throws {@link RefusedRequest} with everything that is wrong with the document, by its place. */
    public Translation translate(byte[] body) throws RefusedRequest {
        JsonNode document = documents.read(body);
        List<Fault> faults = new ArrayList<>();
        if (!document.path("type").asText().equals("EPCISDocument")) {
            faults.add(new Fault("/type", ErrorCode.UNKNOWN_VALUE, "this is no EPCISDocument of EPCIS 2.0 in JSON-LD"));
        }
        JsonNode list = document.at(EVENTS);
        if (!list.isArray()) {
            faults.add(new Fault(EVENTS, ErrorCode.MISSING_FIELD, "there is no list of events"));
        }
        List<Event> events = events(document, list, faults);
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults);
        }
        List<JsonNode> signals = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Event event : events) {
            List<ObjectNode> made = new EventSignals(event, kept).signals();
            signals.addAll(made);
            if (made.isEmpty()) {
                kept.add(new Kept(
                        event.pointer(),
                        event.node().path("type").asText(),
                        "This event has no signal of its own; nothing of it was used."));
            }
        }
        return new Translation(signals, kept);
    }

    private static List<Event> events(JsonNode document, JsonNode list, List<Fault> faults) {
        String source = document.path("id").asText("epcis");
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String pointer = EVENTS + "/" + i;
            String id = node.path("eventID").asText(source + "#" + i);
            new EventCheck(node, pointer, faults)
                    .check()
                    .ifPresent(time -> events.add(new Event(node, pointer, time, source, id)));
        }
        return events;
    }
}
