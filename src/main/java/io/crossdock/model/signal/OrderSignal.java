package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News of customer orders: captured, checked, promised, changed, approved, released, complained about. */
public sealed interface OrderSignal extends Signal {

    /** An order was captured. */
    record OrderCreated(
            Envelope envelope,
            String orderId,
            @Nullable String customerId,
            @Nullable String customerPo,
            @Nullable String shipTo,
            @Nullable String channel,
            @Nullable BigDecimal totalUsd,
            List<OrderedLine> lines)
            implements OrderSignal {
        public OrderCreated {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /** A line as the customer ordered it. */
    record OrderedLine(
            @Nullable Integer lineNo,
            @Nullable String itemId,
            @Nullable String uom,
            @Nullable BigDecimal qty) {}

    /** An order was checked on capture. */
    record OrderChecked(
            Envelope envelope,
            String orderId,
            @Nullable String customerId,
            List<FieldFailure> failures,
            List<CheckedLine> lines)
            implements OrderSignal {
        public OrderChecked {
            failures = failures == null ? List.of() : List.copyOf(failures);
            lines = lines == null ? List.of() : List.copyOf(lines);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return List.of(orderId);
        }
    }

    /**
     * A field that failed its check.
     *
     * @param problem MISSING, UNKNOWN or INVALID
     * @param mandatory the order cannot be released without it; yes when absent
     */
    record FieldFailure(
            String field, String problem, @Nullable Boolean mandatory) {
        public boolean blocks() {
            return mandatory == null || mandatory;
        }
    }

    /**
     * A line with what order policy says of its item.
     *
     * @param itemStatus ACTIVE, or why it cannot be ordered
     * @param inAssortment the customer may order the item
     */
    record CheckedLine(
            @Nullable Integer lineNo,
            String itemId,
            @Nullable BigDecimal qty,
            @Nullable String itemStatus,
            @Nullable Boolean inAssortment,
            @Nullable BigDecimal minOrderQty,
            @Nullable BigDecimal packMultiple) {
        public boolean breaksQuantityPolicy() {
            boolean tooLittle = qty != null && minOrderQty != null && qty.compareTo(minOrderQty) < 0;
            boolean broken = qty != null
                    && packMultiple != null
                    && packMultiple.signum() > 0
                    && qty.remainder(packMultiple).signum() != 0;
            return tooLittle || broken;
        }
    }

    /** The promise of an order was worked out. */
    record PromiseEvaluated(
            Envelope envelope, String orderId, @Nullable String itemId, Instant requestedAt, Instant earliestAt)
            implements OrderSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(orderId, itemId);
        }
    }

    /**
     * The customer asks to change or cancel.
     *
     * @param orderStatus of the order when the change was asked for, for example RELEASED
     * @param cutoffAt last instant at which the order can be changed
     */
    record ChangeRequested(
            Envelope envelope,
            String orderId,
            String changeType,
            @Nullable String orderStatus,
            @Nullable Instant cutoffAt)
            implements OrderSignal {}

    /** The order was given to the warehouse. */
    record OrderReleased(
            Envelope envelope,
            String orderId,
            @Nullable String site,
            @Nullable String customerId,
            @Nullable String releasedBy)
            implements OrderSignal {}

    /**
     * Somebody must approve, or a hold stands, and the order waits.
     *
     * @param approvalId joins the request with its decision
     * @param waitingSince when it began; the time of the signal when absent
     */
    record ApprovalPending(
            Envelope envelope,
            String approvalId,
            @Nullable String orderId,
            @Nullable String action,
            @Nullable String role,
            @Nullable String holdCode,
            @Nullable String requestedBy,
            @Nullable Instant waitingSince,
            @Nullable BigDecimal amountUsd)
            implements OrderSignal {
        public Instant since() {
            return waitingSince == null ? at() : waitingSince;
        }

        public boolean isHold() {
            return holdCode != null;
        }
    }

    /** An approval was decided, or a hold lifted. */
    record ApprovalDecided(
            Envelope envelope,
            String approvalId,
            @Nullable String orderId,
            @Nullable String decidedBy,
            @Nullable String outcome)
            implements OrderSignal {}

    /** The customer got in touch: somebody outside has noticed. */
    record CustomerContact(
            Envelope envelope,
            @Nullable String orderId,
            @Nullable String customerId,
            @Nullable String topic,
            @Nullable String summary)
            implements OrderSignal {}
}
