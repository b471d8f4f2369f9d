package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A carrier service that could be booked from a node. Its price is flat, by weight or by pallet; one without any price, or
 * without an arrival, cannot be planned with.
 *
 * @param to consignee that it serves; absent for all
 * @param costUsd flat price of a shipment
 * @param usdPerKg price by weight, besides the flat one
 * @param minimumUsd least price of the part by weight
 * @param weightBreaks lower prices by weight for heavier shipments; the reached one holds for the whole weight
 * @param usdPerPallet price of each started pallet, besides the flat one
 * @param palletKg weight that one pallet takes
 * @param capacityKg weight that it can still take
 * @param capacityQty quantity that it can still take, in units of measure
 * @param dangerousGoods whether it may carry them; absent means no
 * @param temperatureClasses classes that it keeps
 * @param co2Kg estimated carbon dioxide of the shipment
 */
public record CarrierOption(
        @Nullable String carrier,
        @Nullable String service,
        @Nullable String from,
        @Nullable String to,
        @Nullable Instant pickupCutoffAt,
        @Nullable Instant etaAt,
        @Nullable BigDecimal costUsd,
        @Nullable BigDecimal usdPerKg,
        @Nullable BigDecimal minimumUsd,
        List<WeightBreak> weightBreaks,
        @Nullable BigDecimal usdPerPallet,
        @Nullable BigDecimal palletKg,
        @Nullable BigDecimal capacityKg,
        @Nullable BigDecimal capacityQty,
        @Nullable Boolean dangerousGoods,
        List<String> temperatureClasses,
        @Nullable BigDecimal co2Kg) {

    public CarrierOption {
        weightBreaks = Copies.of(weightBreaks);
        temperatureClasses = Copies.of(temperatureClasses);
    }

    /** From this weight on, every kilogram costs this. */
    public record WeightBreak(BigDecimal fromKg, BigDecimal usdPerKg) {}
}
