package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News of credit, payment and price of customer orders. Amounts are in USD. */
public sealed interface CreditSignal extends Signal {

    /** A customer's credit was checked for an order. */
    record CreditChecked(
            Envelope envelope,
            String customerId,
            @Nullable String orderId,
            @Nullable BigDecimal exposureUsd,
            @Nullable BigDecimal orderValueUsd,
            @Nullable BigDecimal limitUsd,
            @Nullable BigDecimal oldestDaysPastDue,
            @Nullable BigDecimal pastDueUsd)
            implements CreditSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(customerId, orderId);
        }

        /** Exposure once the order is released; unknown when one of both is. */
        public @Nullable BigDecimal exposureWithOrder() {
            return exposureUsd == null || orderValueUsd == null ? null : exposureUsd.add(orderValueUsd);
        }
    }

    /**
     * A payment was authorised or not.
     *
     * @param status APPROVED, PENDING or DECLINED
     * @param fraudScore 0 to 100
     */
    record PaymentChecked(
            Envelope envelope,
            String orderId,
            @Nullable String customerId,
            @Nullable String status,
            @Nullable BigDecimal fraudScore)
            implements CreditSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(orderId);
        }
    }

    /**
     * A line was priced.
     *
     * @param customerPriceUsd the price on the customer's own order
     */
    record OrderPriced(
            Envelope envelope,
            String orderId,
            String itemId,
            @Nullable Integer orderLineNo,
            @Nullable BigDecimal qty,
            @Nullable BigDecimal netPriceUsd,
            @Nullable BigDecimal floorPriceUsd,
            @Nullable BigDecimal customerPriceUsd,
            @Nullable BigDecimal contractPriceUsd)
            implements CreditSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(orderId, itemId);
        }
    }
}
