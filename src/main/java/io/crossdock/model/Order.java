package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer's order that the case concerns.
 *
 * @param contractual a contract promises the delivery
 * @param shipComplete the order ships as a whole or not at all
 * @param workState OPEN, RELEASED, PICKED or PACKED
 * @param criticalUse what the goods are needed for, for example HOSPITAL_OR_SAFETY
 */
public record Order(
        @Nullable String orderId,
        @Nullable String customerPo,
        @Nullable String status,
        @Nullable String channel,
        @Nullable Boolean contractual,
        @Nullable Boolean shipComplete,
        @Nullable Instant placedAt,
        @Nullable Instant releasedAt,
        @Nullable String incoterm,
        @Nullable String workState,
        @Nullable String criticalUse,
        List<Line> lines) {

    public Order {
        lines = Copies.of(lines);
    }

    /**
     * One line of the order.
     *
     * @param affectedQty how much of the line the exception touches
     * @param netUnitPrice USD per unit of measure
     * @param unitCost USD per unit of measure
     * @param weightKg per unit of measure
     * @param volumeM3 per unit of measure
     * @param packMultiple quantities ship in multiples of this
     * @param substitutes items that may serve the line instead
     */
    public record Line(
            @Nullable Integer lineNo,
            @Nullable String itemId,
            @Nullable String gtin,
            @Nullable String description,
            @Nullable String uom,
            @Nullable BigDecimal orderedQty,
            @Nullable BigDecimal allocatedQty,
            @Nullable BigDecimal affectedQty,
            @Nullable BigDecimal netUnitPrice,
            @Nullable BigDecimal unitCost,
            @Nullable Boolean regulated,
            @Nullable BigDecimal weightKg,
            @Nullable BigDecimal volumeM3,
            @Nullable BigDecimal packMultiple,
            @Nullable Boolean dangerousGoods,
            @Nullable String temperatureClass,
            @Nullable BigDecimal minShelfLifeDays,
            List<String> substitutes) {

        public Line {
            substitutes = Copies.of(substitutes);
        }
    }
}
