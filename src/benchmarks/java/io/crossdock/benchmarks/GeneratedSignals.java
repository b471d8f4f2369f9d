package io.crossdock.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.model.DetectionRequest;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.Scenarios;
import java.util.List;

/**
 * Signals of all kinds in one request: those of all clean processes of the repository again and again, each time for
 * another item, and one location scan in fifty that finds too little.
 */
final class GeneratedSignals {
    private static final int ONE_IN = 50;
    private static final List<String> NAMES = List.of(
            "orderId",
            "itemId",
            "shipmentId",
            "poNumber",
            "invoiceNumber",
            "returnId",
            "taskId",
            "packId",
            "unitId",
            "objectId",
            "approvalId",
            "receiptId",
            "documentId",
            "locationId",
            "sscc",
            "rmaItemId",
            "poItemId",
            "taskItemId",
            "customerPo",
            "stream",
            "rma",
            "asnNumber",
            "reference");

    private GeneratedSignals() {}

    static DetectionRequest request(int size) {
        List<ObjectNode> processes = Scenarios.load(Settings.home().resolve("test-scenarios")).all().stream()
                .filter(scenario -> scenario instanceof Scenario.OfSignals
                        && scenario.name().contains("/clean/"))
                .map(scenario -> ((Scenario.OfSignals) scenario).request())
                .toList();
        ObjectNode request = processes.get(0).deepCopy();
        ArrayNode signals = request.putArray("signals");
        for (int round = 0; signals.size() < size; round++) {
            for (ObjectNode process : processes) {
                add(process, round, signals, size);
            }
        }
        return new DetectionRequestReader().read(request);
    }

    private static void add(ObjectNode process, int round, ArrayNode signals, int size) {
        for (JsonNode signal : process.path("signals")) {
            if (signals.size() < size) {
                ObjectNode copy = signals.size() % ONE_IN == 0 ? scan(signal) : signal.deepCopy();
                copy.put("id", "g" + signals.size());
                rename(copy.path("data"), round);
                signals.add(copy);
            }
        }
    }

    /** Finds 12 of 52. */
    private static ObjectNode scan(JsonNode at) {
        ObjectNode scan = at.deepCopy();
        scan.put("type", "wms.location.scanned");
        ObjectNode data = scan.putObject("data");
        data.put("locationId", "A-17").put("itemId", "SKU-1").put("qty", 12).put("allocatedQty", 52);
        return scan;
    }

    private static void rename(JsonNode data, int round) {
        if (data instanceof ObjectNode object) {
            for (String name : NAMES) {
                if (object.path(name).isTextual()) {
                    object.put(name, object.get(name).asText() + "-" + round);
                }
            }
            object.path("lines").forEach(line -> rename(line, round));
            ArrayNode open = object.path("openPoNumbers") instanceof ArrayNode list ? list : object.arrayNode();
            for (int i = 0; i < open.size(); i++) {
                open.set(i, object.textNode(open.get(i).asText() + "-" + round));
            }
        }
    }
}
