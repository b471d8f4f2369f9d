package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from the customer's door: appointed, attempted, refused, delivered, signed for. */
public sealed interface DeliverySignal extends Signal {

    /**
     * Where a delivery appointment stands.
     *
     * @param status CONFIRMED, MISSED or UNAVAILABLE
     * @param firstSlotAt the first appointment that can be had
     */
    record AppointmentReported(
            Envelope envelope,
            String shipmentId,
            @Nullable String status,
            @Nullable Instant appointmentAt,
            @Nullable Instant firstSlotAt,
            @Nullable Instant windowEnd,
            @Nullable String orderId)
            implements DeliverySignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }

    /** What became of a delivery attempt, in the codes of X12 214: A7 refused, AH attempted, D1 done. */
    record DeliveryReported(
            Envelope envelope,
            String shipmentId,
            String statusCode,
            @Nullable String reasonCode,
            @Nullable Integer attemptNo,
            @Nullable BigDecimal refusedQty,
            @Nullable String itemId,
            @Nullable Instant deliveredAt,
            @Nullable String orderId)
            implements DeliverySignal {
        /** When the goods were delivered; the time of the signal when it does not say. */
        public Instant doneAt() {
            return deliveredAt == null ? at() : deliveredAt;
        }

        public boolean isDone() {
            return statusCode.equals("D1");
        }
    }

    /**
     * A proof of delivery came.
     *
     * @param condition GOOD, or what was noted
     */
    record ProofReceived(
            Envelope envelope,
            String shipmentId,
            @Nullable String itemId,
            @Nullable BigDecimal qty,
            @Nullable BigDecimal shippedQty,
            @Nullable String condition,
            @Nullable String orderId)
            implements DeliverySignal {}

    /**
     * A proof of delivery is awaited.
     *
     * @param podHours hours within which it was agreed; the table's when absent
     */
    record ProofAwaited(
            Envelope envelope,
            String shipmentId,
            Instant deliveredAt,
            @Nullable BigDecimal podHours,
            @Nullable String orderId)
            implements DeliverySignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }

    /**
     * A promised window was compared with what happened or surely will.
     *
     * @param certain the time of arrival can no longer change
     */
    record WindowCompared(
            Envelope envelope,
            String shipmentId,
            @Nullable Instant deliveredAt,
            @Nullable Instant etaAt,
            @Nullable Boolean certain,
            @Nullable Instant windowEnd,
            @Nullable BigDecimal penaltyPct,
            @Nullable String orderId)
            implements DeliverySignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }

        /** When the goods came or surely will; unknown while that may change. */
        public @Nullable Instant sureAt() {
            return deliveredAt != null ? deliveredAt : Boolean.TRUE.equals(certain) ? etaAt : null;
        }
    }
}
