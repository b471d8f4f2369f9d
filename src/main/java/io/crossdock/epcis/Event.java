package io.crossdock.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of a document, checked, with the names that our rules use. */
record Event(JsonNode node, String pointer, Instant time, String source, String id) {
    private static final List<String> LISTS = List.of("epcList", "childEPCs", "outputEPCList");
    private static final List<String> QUANTITIES = List.of("quantityList", "childQuantityList", "outputQuantityList");

    /** How much of which goods the event is about. */
    Map<Goods.Kind, BigDecimal> goods() {
        Map<Goods.Kind, BigDecimal> goods = new LinkedHashMap<>();
        for (String list : LISTS) {
            for (JsonNode epc : node.path(list)) {
                Goods.of(epc.asText()).ifPresent(kind -> goods.merge(kind, BigDecimal.ONE, BigDecimal::add));
            }
        }
        for (String list : QUANTITIES) {
            for (JsonNode element : node.path(list)) {
                BigDecimal quantity = element.path("quantity").decimalValue();
                Goods.of(element.path("epcClass").asText())
                        .ifPresent(kind -> goods.merge(kind, quantity, BigDecimal::add));
            }
        }
        return goods;
    }

    /** The plain word of a code that the vocabulary of GS1 writes in three ways; others as they are. */
    @Nullable
    String word(String field) {
        String code = node.path(field).textValue();
        return code == null
                ? null
                : code.replaceFirst("^(urn:epcglobal:cbv:[a-z]+:|https?://ref\\.gs1\\.org/cbv/[A-Za-z]+-)", "");
    }

    /** The last part of a business transaction of this type. */
    @Nullable
    String transaction(String type) {
        for (JsonNode transaction : node.path("bizTransactionList")) {
            String written = transaction.path("type").asText();
            if (written.equals(type) || written.endsWith(":" + type) || written.endsWith("-" + type)) {
                String value = transaction.path("bizTransaction").asText();
                return value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf(':')) + 1);
            }
        }
        return null;
    }

    /** Where it happened. */
    @Nullable
    String place() {
        String location = node.path("bizLocation").path("id").textValue();
        return location == null ? node.path("readPoint").path("id").textValue() : location;
    }

    /** Temperatures in degrees Celsius, the lowest and the highest of each report. */
    List<BigDecimal> temperatures() {
        List<BigDecimal> degrees = new ArrayList<>();
        for (JsonNode element : node.path("sensorElementList")) {
            for (JsonNode report : element.path("sensorReport")) {
                if (report.path("type").asText().endsWith("Temperature")
                        && report.path("uom").asText("CEL").equals("CEL")) {
                    List.of("value", "minValue", "maxValue").forEach(field -> add(degrees, report.path(field)));
                }
            }
        }
        return degrees;
    }

    private static void add(List<BigDecimal> degrees, JsonNode value) {
        if (value.isNumber()) {
            degrees.add(value.decimalValue());
        }
    }

    boolean hasAlarm() {
        for (JsonNode element : node.path("sensorElementList")) {
            for (JsonNode report : element.path("sensorReport")) {
                if (report.path("exception").asText().endsWith("ALARM_CONDITION")) {
                    return true;
                }
            }
        }
        return false;
    }
}
