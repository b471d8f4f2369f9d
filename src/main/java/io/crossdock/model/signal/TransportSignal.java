package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from the road: tendered, picked up, on the way, at the border, silent, damaged. Codes are those of X12 214. */
public sealed interface TransportSignal extends Signal {

    /**
     * A carrier answered a tender, or its deadline passed.
     *
     * @param status ACCEPTED, REJECTED or PENDING
     */
    record TenderAnswered(
            Envelope envelope,
            String shipmentId,
            @Nullable String carrierId,
            String status,
            @Nullable Instant deadlineAt,
            @Nullable Instant pickupAt,
            @Nullable String orderId)
            implements TransportSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(shipmentId, carrierId);
        }
    }

    /**
     * Where a pickup stands.
     *
     * @param statusCode X12 status, for example AF (departed), X3 (arrived) or AY (missed)
     */
    record PickupReported(
            Envelope envelope,
            String shipmentId,
            @Nullable String carrierId,
            @Nullable Instant windowEnd,
            @Nullable String statusCode,
            @Nullable String orderId)
            implements TransportSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }

        /** The carrier came, or left with the load. */
        public boolean done() {
            return statusCode != null && List.of("X3", "AF", "CP", "AM").contains(statusCode);
        }
    }

    /** The expected time of arrival changed. */
    record EtaUpdated(
            Envelope envelope,
            String shipmentId,
            Instant etaAt,
            @Nullable Instant windowEnd,
            @Nullable String statusCode,
            @Nullable String reasonCode,
            @Nullable String carrierId,
            @Nullable String orderId)
            implements TransportSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }

    /**
     * What a border says.
     *
     * @param held the shipment may not go on
     */
    record CustomsReported(
            Envelope envelope,
            String shipmentId,
            @Nullable String statusCode,
            @Nullable String reasonCode,
            @Nullable Boolean held,
            @Nullable String orderId)
            implements TransportSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }

    /**
     * A shipment was seen, or should have been.
     *
     * @param lastScanAt when it was last seen
     * @param expectedMinutes how often it should be seen
     * @param reportedLost the carrier says that it is lost
     */
    record TrackingReported(
            Envelope envelope,
            String shipmentId,
            Instant lastScanAt,
            @Nullable BigDecimal expectedMinutes,
            @Nullable Boolean reportedLost,
            @Nullable Boolean delivered,
            @Nullable String carrierId,
            @Nullable String orderId)
            implements TransportSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }

    /** What a carrier or a sensor says of the goods under way. */
    record ConditionReported(
            Envelope envelope,
            String shipmentId,
            @Nullable String statusCode,
            @Nullable String reasonCode,
            @Nullable Boolean sensorAlarm,
            @Nullable String itemId,
            @Nullable BigDecimal qty,
            @Nullable String carrierId,
            @Nullable String orderId)
            implements TransportSignal {}
}
