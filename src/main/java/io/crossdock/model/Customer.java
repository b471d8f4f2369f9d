package io.crossdock.model;

import org.jspecify.annotations.Nullable;

/**
 * Who waits for the goods.
 *
 * @param lineDownOrStockout the customer's production line stands still or the shelf is empty
 * @param standingConsent the customer agreed in advance to changes of a commitment
 */
public record Customer(
        @Nullable String customerId,
        @Nullable String name,
        @Nullable String tier,
        @Nullable Boolean lineDownOrStockout,
        @Nullable Boolean standingConsent) {}
