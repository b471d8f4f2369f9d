package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's invoice line against its purchase order and receipt.
 *
 * @param itemClass COUNTED or CATCH_WEIGHT
 * @param receiptExists whether a goods receipt stands against the order line
 * @param ageDays days since the invoice date
 * @param documentBalanceUsd difference between the document's total and the sum of its lines
 * @param duplicateSimilarityPct likeness to an invoice already posted; 100 = same supplier and reference
 * @param dueDateEarlierDays days by which the due date lies before the order's terms
 * @param orderPriceUnitRatioPct variance of the price-unit ratio in percent
 */
public record Invoice(
        @Nullable String invoiceNumber,
        @Nullable String supplierId,
        @Nullable String supplierClass,
        @Nullable String itemClass,
        @Nullable String poNumber,
        @Nullable Integer line,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal poUnitPrice,
        @Nullable BigDecimal receivedQuantity,
        @Nullable BigDecimal alreadyInvoicedQuantity,
        @Nullable BigDecimal amountUsd,
        @Nullable String currency,
        @Nullable Instant dueAt,
        @Nullable BigDecimal earlyPayDiscountPct,
        @Nullable Boolean receiptExists,
        @Nullable BigDecimal ageDays,
        @Nullable BigDecimal freightChargedUsd,
        @Nullable BigDecimal freightQuotedUsd,
        @Nullable BigDecimal taxUsd,
        @Nullable BigDecimal expectedTaxUsd,
        @Nullable BigDecimal documentBalanceUsd,
        @Nullable BigDecimal duplicateSimilarityPct,
        @Nullable BigDecimal dueDateEarlierDays,
        @Nullable BigDecimal orderPriceUnitRatioPct) {}
