package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News of invoices and payments: received, matched, audited, issued, paid. Amounts are in USD. */
public sealed interface FinanceSignal extends Signal {

    /** A supplier's invoice came in. */
    record InvoiceReceived(
            Envelope envelope,
            String documentId,
            String invoiceNumber,
            String supplierId,
            @Nullable BigDecimal amountUsd,
            @Nullable Instant issuedAt,
            @Nullable String poNumber)
            implements FinanceSignal {}

    /**
     * A line of a supplier's invoice was matched with order and receipt.
     *
     * @param supplierClass STANDARD, CONTRACT or NEW_SUPPLIER
     * @param itemClass COUNTED or CATCH_WEIGHT
     * @param receivedQty of the order line, {@code alreadyInvoicedQty} what earlier invoices billed of it
     * @param poKnown the purchase order is one of ours
     */
    record InvoiceMatched(
            Envelope envelope,
            String invoiceNumber,
            @Nullable String supplierId,
            @Nullable String supplierClass,
            @Nullable String itemClass,
            @Nullable String itemId,
            @Nullable String poNumber,
            @Nullable Boolean poKnown,
            @Nullable BigDecimal qty,
            @Nullable BigDecimal unitPriceUsd,
            @Nullable BigDecimal poUnitPriceUsd,
            @Nullable BigDecimal receivedQty,
            @Nullable BigDecimal alreadyInvoicedQty,
            @Nullable Boolean receiptExists,
            @Nullable BigDecimal ageDays,
            @Nullable BigDecimal amountUsd,
            @Nullable BigDecimal taxUsd,
            @Nullable BigDecimal expectedTaxUsd,
            @Nullable BigDecimal dueDateEarlierDays)
            implements FinanceSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(invoiceNumber, supplierId, poNumber, itemId);
        }
    }

    /** A carrier's invoice was compared with the quote. */
    record FreightAudited(
            Envelope envelope,
            String invoiceNumber,
            @Nullable String shipmentId,
            @Nullable String carrierId,
            BigDecimal chargedUsd,
            BigDecimal quotedUsd,
            List<Accessorial> accessorials)
            implements FinanceSignal {
        public FreightAudited {
            accessorials = accessorials == null ? List.of() : List.copyOf(accessorials);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(invoiceNumber, carrierId);
        }
    }

    /** An extra charge of a carrier. */
    record Accessorial(
            String code,
            @Nullable BigDecimal amountUsd,
            @Nullable Boolean agreed) {
        public boolean isUnagreed() {
            return Boolean.FALSE.equals(agreed);
        }
    }

    /** A customer's payment was applied to an invoice of ours. */
    record RemittanceApplied(
            Envelope envelope,
            String invoiceNumber,
            @Nullable String customerId,
            BigDecimal paidUsd,
            BigDecimal billedUsd,
            @Nullable String reasonCode,
            @Nullable String orderId)
            implements FinanceSignal {}

    /**
     * Goods left and must be billed.
     *
     * @param blockReason why billing is blocked
     */
    record GoodsIssued(
            Envelope envelope,
            String shipmentId,
            @Nullable String orderId,
            @Nullable Instant goodsIssueAt,
            @Nullable String blockReason)
            implements FinanceSignal {
        public Instant issuedAt() {
            return goodsIssueAt == null ? at() : goodsIssueAt;
        }
    }

    /** An invoice to the customer was issued. */
    record InvoiceIssued(
            Envelope envelope,
            String invoiceNumber,
            String shipmentId,
            @Nullable String orderId,
            @Nullable BigDecimal amountUsd)
            implements FinanceSignal {}
}
