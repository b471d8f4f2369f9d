package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News of returns: asked for, received, inspected. RMA is the authorisation to return. */
public sealed interface ReturnSignal extends Signal {

    /** A customer asks to return goods. */
    record ReturnRequested(
            Envelope envelope,
            String returnId,
            @Nullable String orderId,
            @Nullable String customerId,
            @Nullable String itemId,
            @Nullable BigDecimal qty,
            @Nullable BigDecimal daysSinceDelivery,
            @Nullable Boolean returnable,
            @Nullable BigDecimal allowanceUsedPct)
            implements ReturnSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(returnId, itemId);
        }
    }

    /**
     * Goods came back.
     *
     * @param rmaStatus OPEN, CLOSED or EXPIRED
     */
    record ReturnReceived(
            Envelope envelope,
            String returnId,
            @Nullable String rma,
            @Nullable String rmaStatus,
            @Nullable Instant rmaExpiresAt,
            @Nullable String customerId,
            @Nullable String orderId,
            @Nullable String itemId,
            @Nullable BigDecimal qty)
            implements ReturnSignal {
        public boolean isAuthorised() {
            boolean open = rmaStatus == null || rmaStatus.equals("OPEN");
            return rma != null && open && (rmaExpiresAt == null || !at().isAfter(rmaExpiresAt));
        }
    }

    /**
     * Returned goods were inspected and compared with the authorisation.
     *
     * @param disposition what becomes of the goods; absent while nobody has said
     */
    record ReturnInspected(
            Envelope envelope,
            String returnId,
            @Nullable String rma,
            String itemId,
            BigDecimal qty,
            @Nullable String condition,
            @Nullable String rmaItemId,
            @Nullable BigDecimal rmaQty,
            @Nullable String rmaCondition,
            @Nullable String disposition,
            @Nullable String customerId)
            implements ReturnSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(returnId, itemId);
        }

        /** Item, quantity or condition is not what was authorised, as far as that is known. */
        public boolean differsFromRma() {
            return (rmaItemId != null && !rmaItemId.equals(itemId))
                    || (rmaQty != null && rmaQty.compareTo(qty) != 0)
                    || (rmaCondition != null && condition != null && !rmaCondition.equals(condition));
        }
    }
}
