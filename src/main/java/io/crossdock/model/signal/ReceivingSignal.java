package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from the inbound dock: arrived, received, inspected, labelled, measured. */
public sealed interface ReceivingSignal extends Signal {

    /**
     * A receipt was posted.
     *
     * @param gtin of the goods as scanned
     * @param asnQty what the ship notice announced, {@code poOpenQty} what is still open on the purchase order
     * @param poItemId the item that was ordered, {@code asnGtin} the one that was announced
     * @param isFinal no further receipt is expected against this line; yes when absent
     */
    record ReceiptPosted(
            Envelope envelope,
            String receiptId,
            @Nullable String poNumber,
            @Nullable Integer poLine,
            @Nullable String supplierId,
            String itemId,
            @Nullable String gtin,
            BigDecimal qty,
            @Nullable BigDecimal asnQty,
            @Nullable BigDecimal poOpenQty,
            @Nullable String poItemId,
            @Nullable String asnGtin,
            @Nullable Boolean isFinal)
            implements ReceivingSignal {
        public boolean closesLine() {
            return isFinal == null || isFinal;
        }
    }

    /**
     * Received goods were looked at.
     *
     * @param condition GOOD or DAMAGED
     */
    record ReceiptInspected(
            Envelope envelope,
            String receiptId,
            @Nullable String poNumber,
            String itemId,
            BigDecimal qty,
            String condition,
            @Nullable String podNotation)
            implements ReceivingSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(receiptId, itemId);
        }
    }

    /**
     * Goods stand at the dock.
     *
     * @param openPoNumbers purchase orders that are open with this supplier
     */
    record DockArrived(
            Envelope envelope,
            String reference,
            @Nullable String supplierId,
            @Nullable String poNumber,
            @Nullable String asnNumber,
            List<String> openPoNumbers)
            implements ReceivingSignal {
        public DockArrived {
            openPoNumbers = openPoNumbers == null ? List.of() : List.copyOf(openPoNumbers);
        }

        public boolean namesOpenOrder() {
            return poNumber != null && openPoNumbers.contains(poNumber);
        }
    }

    /**
     * The label of a handling unit was checked.
     *
     * @param sscc its serial shipping container code
     */
    record LabelChecked(
            Envelope envelope,
            String unitId,
            @Nullable String sscc,
            @Nullable Boolean readable,
            @Nullable BigDecimal packQty,
            @Nullable BigDecimal expectedPackQty,
            @Nullable String supplierId,
            @Nullable String poNumber)
            implements ReceivingSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(unitId);
        }
    }

    /** A temperature logger was read. Temperatures are in degrees Celsius. */
    record SensorRead(
            Envelope envelope,
            @Nullable String sensorId,
            @Nullable String itemId,
            @Nullable String lot,
            @Nullable String poNumber,
            @Nullable BigDecimal minC,
            @Nullable BigDecimal maxC,
            @Nullable BigDecimal allowedMinC,
            @Nullable BigDecimal allowedMaxC,
            @Nullable BigDecimal minutesOutside)
            implements ReceivingSignal {
        /** Without a known range the logger's own minutes are believed. */
        public boolean leftRange() {
            boolean rangeKnown = allowedMinC != null || allowedMaxC != null;
            boolean tooCold = minC != null && allowedMinC != null && minC.compareTo(allowedMinC) < 0;
            boolean tooWarm = maxC != null && allowedMaxC != null && maxC.compareTo(allowedMaxC) > 0;
            return !rangeKnown || tooCold || tooWarm;
        }
    }
}
