package io.crossdock.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.json.Instants;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the form of one event; everything at once. */
final class EventCheck {
    private static final Set<String> TYPES =
            Set.of("ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent");
    private static final Set<String> ACTIONS = Set.of("ADD", "OBSERVE", "DELETE");
    private static final String TRANSFORMATION = "TransformationEvent";
    private static final List<String> QUANTITIES =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");

    private final JsonNode event;
    private final String pointer;
    private final List<Fault> faults;

    EventCheck(JsonNode event, String pointer, List<Fault> faults) {
        this.event = event;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The time of the event; empty, with faults, when the event cannot be used. */
    Optional<Instant> check() {
        int before = faults.size();
        String type = event.path("type").textValue();
        if (type == null || !TYPES.contains(type)) {
            fault("type", type == null, quoted("type") + " must be one of the event types of EPCIS 2.0");
        }
        String action = event.path("action").textValue();
        if ((action == null || !ACTIONS.contains(action)) && !TRANSFORMATION.equals(type)) {
            fault("action", action == null, quoted("action") + " must be ADD, OBSERVE or DELETE");
        }
        if (!event.path("eventTimeZoneOffset").isTextual()) {
            fault("eventTimeZoneOffset", true, "the offset must be given, for example \"+01:00\"");
        }
        QUANTITIES.forEach(this::quantities);
        Optional<Instant> time = time();
        return faults.size() == before ? time : Optional.empty();
    }

    private Optional<Instant> time() {
        String written = event.path("eventTime").textValue();
        if (written == null) {
            fault("eventTime", true, "the time must be given, for example \"2026-03-17T14:12:00Z\"");
            return Optional.empty();
        }
        try {
            return Optional.of(Instants.parse(written));
        } catch (DateTimeException wrong) {
            faults.add(new Fault(
                    pointer + "/eventTime", ErrorCode.WRONG_TYPE, '"' + written + "\" " + Instants.advice(written)));
            return Optional.empty();
        }
    }

    private void quantities(String list) {
        JsonNode elements = event.path(list);
        for (int i = 0; i < elements.size(); i++) {
            JsonNode quantity = elements.get(i).path("quantity");
            if (!quantity.isMissingNode() && !quantity.isNumber()) {
                faults.add(new Fault(
                        pointer + "/" + list + "/" + i + "/quantity",
                        ErrorCode.WRONG_TYPE,
                        quantity + " is no number; write for example 20"));
            }
        }
    }

    private String quoted(String field) {
        return event.path(field).isMissingNode()
                ? "it is missing and"
                : event.path(field).toString();
    }

    private void fault(String field, boolean missing, String message) {
        faults.add(
                new Fault(pointer + "/" + field, missing ? ErrorCode.MISSING_FIELD : ErrorCode.UNKNOWN_VALUE, message));
    }
}
