package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Detection;
import io.crossdock.model.DetectionAnswer.SignalQuality;

/**
 * Requests for decisions on detected cases: the context of the request for detection, the exception, and what the signals
 * say of lines and of their own quality. What the caller states stands; nothing of it is replaced.
 */
final class CaseRequests {
    private final JsonNode detection;
    private final SignalQuality quality;
    private final JsonFormat format;

    CaseRequests(JsonNode detection, SignalQuality quality, JsonFormat format) {
        this.detection = detection;
        this.quality = quality;
        this.format = format;
    }

    ObjectNode of(Detection found) {
        ObjectNode request = detection.deepCopy();
        request.remove("signals");
        request.remove("baselines");
        ObjectNode exception = request.putObject("exception");
        exception.put("typeCode", found.exceptionCode());
        exception.put("detectedAt", found.detectedAt().toString());
        String site = found.about().get("site");
        if (site != null) {
            exception.put("site", site);
        }
        found.affected().forEach(goods -> affect(request.path("order").path("lines"), goods));
        if (!quality.facts().isEmpty()) {
            ObjectNode stated =
                    request.get("dataQuality") instanceof ObjectNode object ? object : request.putObject("dataQuality");
            ArrayNode facts = stated.get("facts") instanceof ArrayNode list ? list : stated.putArray("facts");
            quality.facts().forEach(fact -> facts.add(format.tree(fact)));
        }
        return request;
    }

    /** A line that does not say how much of it is affected gets what the signals say, at most what was ordered. */
    private static void affect(JsonNode lines, Detection.Affected goods) {
        for (JsonNode line : lines) {
            boolean same = line.path("itemId").asText().equals(goods.itemId())
                    && (goods.lineNo() == null || line.path("lineNo").asInt(goods.lineNo()) == goods.lineNo());
            if (same && line instanceof ObjectNode open && !line.hasNonNull("affectedQty")) {
                JsonNode ordered = line.path("orderedQty");
                open.put("affectedQty", ordered.isNumber() ? goods.qty().min(ordered.decimalValue()) : goods.qty());
                return;
            }
        }
    }
}
