package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** News of purchase orders and suppliers: sent, awaited, acknowledged, announced, at risk. */
public sealed interface SupplierSignal extends Signal {

    /**
     * A purchase order went to the supplier, or its answer is awaited.
     *
     * @param sentAt when it was sent; the time of the signal when absent
     * @param ackHours hours in which this supplier must answer; the table's when absent
     */
    record OrderSent(
            Envelope envelope,
            String poNumber,
            @Nullable Integer poLine,
            @Nullable String supplierId,
            @Nullable String itemId,
            @Nullable Instant sentAt,
            @Nullable BigDecimal ackHours,
            @Nullable Instant needAt)
            implements SupplierSignal {
        public Instant since() {
            return sentAt == null ? at() : sentAt;
        }
    }

    /**
     * The supplier answered.
     *
     * @param statusCode the answer in X12's code 668, for example IA (accepted) or IR (rejected)
     */
    record OrderAcknowledged(
            Envelope envelope,
            String poNumber,
            @Nullable Integer poLine,
            @Nullable String supplierId,
            @Nullable String itemId,
            @Nullable String statusCode,
            @Nullable String substituteItemId,
            @Nullable BigDecimal orderedQty,
            @Nullable BigDecimal confirmedQty,
            @Nullable Instant needAt,
            @Nullable Instant confirmedAt,
            @Nullable BigDecimal poUnitPriceUsd,
            @Nullable BigDecimal confirmedUnitPriceUsd)
            implements SupplierSignal {
        private static final Pattern REFUSED = Pattern.compile("IR|ID|IS|R\\d");

        /** Rejected, discontinued or replaced by something else. */
        public boolean refused() {
            return substituteItemId != null
                    || (statusCode != null && REFUSED.matcher(statusCode).matches());
        }

        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(poNumber, poLine == null ? null : poLine.toString());
        }
    }

    /**
     * Goods are due and a ship notice is awaited.
     *
     * @param asnLeadHours hours before arrival by which the notice must be there; the table's when absent
     */
    record ArrivalExpected(
            Envelope envelope,
            String poNumber,
            @Nullable String supplierId,
            Instant dueAt,
            @Nullable BigDecimal asnLeadHours,
            @Nullable Instant appointmentAt)
            implements SupplierSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(poNumber);
        }
    }

    /** A ship notice came. */
    record ShipNoticeReceived(
            Envelope envelope,
            String poNumber,
            @Nullable String asnNumber,
            @Nullable String supplierId,
            @Nullable String itemId,
            @Nullable String gtin,
            @Nullable BigDecimal qty)
            implements SupplierSignal {}

    /**
     * Something threatens a supplier or a lane.
     *
     * @param openPoValueUsd value of the open purchase orders that it touches
     */
    record RiskAlert(
            Envelope envelope,
            @Nullable String supplierId,
            String alertType,
            @Nullable String region,
            boolean active,
            @Nullable BigDecimal openPoValueUsd,
            List<String> openPoNumbers)
            implements SupplierSignal {
        public RiskAlert {
            openPoNumbers = openPoNumbers == null ? List.of() : List.copyOf(openPoNumbers);
        }

        public boolean touchesOrders() {
            return !openPoNumbers.isEmpty();
        }

        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(supplierId, alertType, region);
        }
    }
}
