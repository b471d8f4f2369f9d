package io.crossdock.planning.setup;

import io.crossdock.model.PlanTask;
import io.crossdock.model.PlanningOptions;
import io.crossdock.planning.problem.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The planning weights of a release. All of them must be there: a missing one would silently cost nothing. */
final class Tuning {
    private final Map<String, BigDecimal> weights;

    Tuning(PlanTask task) {
        this.weights = task.weights();
    }

    long extraShipmentCents() {
        return Units.cents(weight("EXTRA_SHIPMENT_HANDLING_USD"));
    }

    long pickRate() {
        return Units.rate(weight("PICK_USD_PER_UNIT"));
    }

    /** Of the margin of a unit that nobody delivers, the share that is lost. */
    BigDecimal openMarginPct() {
        return weight("OPEN_MARGIN_PCT");
    }

    /** Ill will, of the value of a unit that nobody delivers. */
    BigDecimal openValuePct() {
        return weight("OPEN_VALUE_PCT");
    }

    BigDecimal lateValuePctPerHour() {
        return weight("LATE_VALUE_PCT_PER_HOUR");
    }

    BigDecimal safetyStockValuePct() {
        return weight("SAFETY_STOCK_VALUE_PCT");
    }

    BigDecimal donorLossValuePct() {
        return weight("DONOR_LOSS_VALUE_PCT");
    }

    /** How sure an arrival must be to be planned with. */
    BigDecimal inboundConfidencePct() {
        return weight("INBOUND_CONFIDENCE_PCT");
    }

    Weights ofTheRun(PlanningOptions options) {
        Boolean serviceFirst = options.serviceFirst();
        return new Weights(
                perMille("SUBSTITUTE_VALUE_PCT"),
                Units.rate(weight("CARBON_USD_PER_KG")),
                perMille("BACKORDER_VALUE_PCT_PER_DAY"),
                serviceFirst == null ? weight("SERVICE_FIRST").signum() > 0 : serviceFirst);
    }

    private int perMille(String code) {
        return weight(code).movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private BigDecimal weight(String code) {
        BigDecimal weight = weights.get(code);
        if (weight == null) {
            throw new IllegalArgumentException("The planning weight " + code + " is missing.");
        }
        return weight;
    }
}
