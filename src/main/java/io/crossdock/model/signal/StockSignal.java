package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News of stock: scanned, counted, moved, allocated, promised, blocked. Quantities are in the item's unit of measure. */
public sealed interface StockSignal extends Signal {

    /**
     * Somebody scanned a location.
     *
     * @param qty what is there
     * @param expectedQty what the system says is there
     * @param expectedAsOf when the system's figure was true; moves after it are counted
     * @param allocatedQty how much of it this order needs
     */
    record LocationScanned(
            Envelope envelope,
            String locationId,
            String itemId,
            BigDecimal qty,
            @Nullable BigDecimal expectedQty,
            @Nullable Instant expectedAsOf,
            @Nullable BigDecimal allocatedQty,
            @Nullable String orderId,
            @Nullable Integer orderLineNo,
            @Nullable String site)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(locationId, itemId);
        }
    }

    /** Stock went from one location to another. */
    record StockMoved(
            Envelope envelope,
            String itemId,
            BigDecimal qty,
            @Nullable String fromLocationId,
            @Nullable String toLocationId)
            implements StockSignal {}

    /** Stock was promised to an order by one channel. */
    record StockAllocated(
            Envelope envelope,
            String itemId,
            String site,
            BigDecimal qty,
            @Nullable String locationId,
            @Nullable String lot,
            @Nullable String orderId,
            @Nullable String channel)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(itemId, site, locationId, lot, orderId, channel);
        }
    }

    /** What a system says is there, and how much of it is blocked. */
    record StockReported(
            Envelope envelope,
            String itemId,
            String site,
            BigDecimal onHandQty,
            @Nullable BigDecimal blockedQty,
            @Nullable BigDecimal reservedQty)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(itemId, site);
        }
    }

    /**
     * What can be promised changed.
     *
     * @param receiptQty the next receipt, due at {@code receiptDueAt}
     */
    record PromisableChanged(
            Envelope envelope,
            String itemId,
            @Nullable String site,
            @Nullable String orderId,
            @Nullable Integer orderLineNo,
            BigDecimal openQty,
            BigDecimal atpQty,
            @Nullable Instant promiseAt,
            @Nullable BigDecimal receiptQty,
            @Nullable Instant receiptDueAt)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(itemId, site, orderId);
        }
    }

    /** A count was posted. */
    record CountPosted(
            Envelope envelope,
            String locationId,
            String itemId,
            BigDecimal bookQty,
            BigDecimal countedQty,
            @Nullable String abcClass,
            @Nullable BigDecimal unitCostUsd)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(locationId, itemId);
        }
    }

    /** A unit was scanned whose lot, serial number or expiry is on record. */
    record UnitScanned(
            Envelope envelope,
            String itemId,
            @Nullable String lot,
            @Nullable String expectedLot,
            @Nullable String serial,
            @Nullable String expectedSerial,
            @Nullable Instant expiresAt,
            @Nullable Instant expectedExpiresAt,
            @Nullable BigDecimal qty,
            @Nullable String orderId,
            @Nullable String locationId)
            implements StockSignal {}

    /**
     * Stock changed its status.
     *
     * @param status AVAILABLE, QUALITY_HOLD, QUARANTINE or BLOCKED
     */
    record StockStatusChanged(
            Envelope envelope,
            String itemId,
            String status,
            @Nullable String site,
            @Nullable String locationId,
            @Nullable String lot,
            @Nullable BigDecimal allocatedQty,
            @Nullable String orderId)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(itemId, site, locationId, lot);
        }
    }

    /** The shelf life of an allocated lot was compared with what the customer asks for. */
    record ShelfLifeChecked(
            Envelope envelope,
            String itemId,
            @Nullable String lot,
            Instant expiresAt,
            Instant deliveryAt,
            BigDecimal minShelfLifeDays,
            @Nullable BigDecimal qty,
            @Nullable String orderId)
            implements StockSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(itemId, lot, orderId);
        }
    }
}
