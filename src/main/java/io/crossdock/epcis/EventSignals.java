package io.crossdock.epcis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.epcis.Translation.Kept;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signals that one event is. Codes without a meaning here are kept and named. */
final class EventSignals {
    private static final Set<String> STEPS =
            Set.of("receiving", "inspecting", "arriving", "sensor_reporting", "shipping", "departing", "transporting");
    private static final Set<String> DISPOSITIONS = Set.of(
            "in_progress", "in_transit", "active", "sellable_accessible", "damaged", "recalled", "unknown", "stolen");

    private final Event event;
    private final List<Kept> kept;
    private final List<ObjectNode> signals = new ArrayList<>();

    EventSignals(Event event, List<Kept> kept) {
        this.event = event;
        this.kept = kept;
    }

    List<ObjectNode> signals() {
        if (event.node().has("errorDeclaration")) {
            declaredWrong();
            return signals;
        }
        String step = event.word("bizStep");
        String disposition = event.word("disposition");
        keepUnknown("bizStep", step, STEPS);
        keepUnknown("disposition", disposition, DISPOSITIONS);
        goods(Objects.requireNonNullElse(step, ""), Objects.requireNonNullElse(disposition, ""));
        temperature();
        return signals;
    }

    private void goods(String step, String disposition) {
        boolean received = step.equals("receiving") || step.equals("inspecting");
        if (disposition.equals("recalled")) {
            recalled();
        } else if (received && (disposition.equals("damaged") || step.equals("inspecting"))) {
            event.goods().forEach((kind, qty) -> inspected(kind, qty, disposition));
        } else if (step.equals("receiving")) {
            event.goods().forEach(this::received);
        } else if (step.equals("arriving")) {
            arrived();
        } else if (Set.of("shipping", "departing", "transporting").contains(step)) {
            underWay(disposition);
        }
    }

    /** An event that its own source takes back is no longer news of goods, but of the source. */
    private void declaredWrong() {
        ObjectNode data = signal("integration.message.deadlettered", "");
        data.put("objectId", event.id());
        data.put("messageType", event.node().path("type").asText());
        data.put(
                "errorCode",
                event.node().path("errorDeclaration").path("reason").asText("errorDeclaration"));
    }

    private void received(Goods.Kind kind, BigDecimal qty) {
        ObjectNode data = signal("inbound.receipt.posted", "/" + kind.itemId());
        data.put("receiptId", event.id());
        put(data, "poNumber", event.transaction("po"));
        data.put("itemId", kind.itemId());
        data.put("qty", qty);
        data.put("isFinal", false);
    }

    private void inspected(Goods.Kind kind, BigDecimal qty, String disposition) {
        ObjectNode data = signal("inbound.receipt.inspected", "/" + kind.itemId());
        data.put("receiptId", event.id());
        put(data, "poNumber", event.transaction("po"));
        data.put("itemId", kind.itemId());
        data.put("qty", qty);
        data.put("condition", disposition.equals("damaged") ? "DAMAGED" : "GOOD");
    }

    private void arrived() {
        ObjectNode data = signal("inbound.dock.arrival", "");
        data.put("reference", event.id());
        put(data, "poNumber", event.transaction("po"));
        put(data, "asnNumber", event.transaction("desadv"));
    }

    private void underWay(String disposition) {
        String shipment = shipment();
        if (disposition.equals("damaged") || event.hasAlarm()) {
            ObjectNode data = signal("tms.condition.alert", "/condition");
            data.put("shipmentId", shipment);
            put(data, "statusCode", disposition.equals("damaged") ? "A9" : null);
            data.put("sensorAlarm", event.hasAlarm());
        }
        ObjectNode data = signal("tms.tracking.gap", "");
        data.put("shipmentId", shipment);
        data.put("lastScanAt", event.time().toString());
        data.put("reportedLost", Set.of("unknown", "stolen").contains(disposition));
    }

    private void recalled() {
        ObjectNode data = signal("quality.recall.notified", "");
        data.put("objectId", event.id());
        for (Map.Entry<Goods.Kind, BigDecimal> goods : event.goods().entrySet()) {
            data.withArray("itemIds").add(goods.getKey().itemId());
            if (goods.getKey().lot() != null) {
                data.withArray("lots").add(goods.getKey().lot());
            }
        }
    }

    private void temperature() {
        List<BigDecimal> degrees = event.temperatures();
        if (!degrees.isEmpty()) {
            ObjectNode data = signal("inbound.sensor.read", "/temperature");
            event.goods().keySet().stream().findFirst().ifPresent(kind -> data.put("itemId", kind.itemId()));
            put(data, "poNumber", event.transaction("po"));
            data.put("minC", Collections.min(degrees));
            data.put("maxC", Collections.max(degrees));
        }
    }

    /** The despatch advice names a shipment; else the pallet, else the event's own place stands for it. */
    private String shipment() {
        String advice = event.transaction("desadv");
        String parent = event.node().path("parentID").textValue();
        return advice != null ? advice : parent != null ? parent : event.id();
    }

    private void keepUnknown(String field, @Nullable String word, Set<String> known) {
        if (word != null && !known.contains(word)) {
            kept.add(new Kept(
                    event.pointer() + "/" + field,
                    event.node().path(field).asText(),
                    "No signal has a place for this code."));
        }
    }

    /** @param part tells several signals of one event apart */
    private ObjectNode signal(String type, String part) {
        ObjectNode signal = JsonNodeFactory.instance.objectNode();
        signal.put("specversion", "1.0");
        signal.put("id", event.id() + part);
        signal.put("source", event.source());
        signal.put("type", type);
        put(signal, "subject", event.place());
        signal.put("time", event.time().toString());
        signals.add(signal);
        return signal.putObject("data");
    }

    private static void put(ObjectNode data, String field, @Nullable String value) {
        if (value != null) {
            data.put(field, value);
        }
    }
}
