package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** News from the warehouse floor: picked, checked, packed, progressing, loaded, standing still. */
public sealed interface WarehouseSignal extends Signal {

    /** A picker confirmed a task. */
    record PickConfirmed(
            Envelope envelope,
            String orderId,
            String taskId,
            String itemId,
            BigDecimal taskQty,
            BigDecimal qty,
            @Nullable Integer orderLineNo,
            @Nullable String locationId,
            @Nullable String site,
            @Nullable String reasonCode)
            implements WarehouseSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(taskId);
        }
    }

    /** Picked goods were checked before loading. */
    record PickChecked(
            Envelope envelope,
            String orderId,
            @Nullable String taskId,
            String taskItemId,
            String itemId,
            BigDecimal taskQty,
            BigDecimal qty,
            @Nullable String taskLot,
            @Nullable String lot)
            implements WarehouseSignal {
        public boolean differsInLot() {
            return lot != null && taskLot != null && !lot.equals(taskLot);
        }
    }

    /**
     * A carton or pallet was closed.
     *
     * @param contentDiffers the check found other contents than expected
     */
    record PackClosed(
            Envelope envelope,
            String orderId,
            String packId,
            @Nullable BigDecimal weightKg,
            @Nullable BigDecimal expectedWeightKg,
            @Nullable Boolean contentDiffers)
            implements WarehouseSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(packId);
        }
    }

    /**
     * How the work on an order progresses.
     *
     * @param projectedAt when the work will be done at its present pace
     */
    record TaskProgress(
            Envelope envelope,
            String orderId,
            @Nullable String site,
            @Nullable String state,
            @Nullable Instant projectedAt,
            @Nullable Instant cutoffAt,
            @Nullable BigDecimal queueDepth)
            implements WarehouseSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(orderId);
        }
    }

    /** A site lost some of its capacity. */
    record CapacityAlert(
            Envelope envelope,
            String site,
            @Nullable String zone,
            BigDecimal lostCapacityPct,
            @Nullable Instant expectedRestoreAt)
            implements WarehouseSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(site, zone);
        }
    }

    /** A load was closed: the handling units on it, and those of its manifest. */
    record LoadClosed(
            Envelope envelope,
            String shipmentId,
            List<String> loadedSsccs,
            List<String> manifestSsccs,
            @Nullable String orderId)
            implements WarehouseSignal {
        public LoadClosed {
            loadedSsccs = loadedSsccs == null ? List.of() : List.copyOf(loadedSsccs);
            manifestSsccs = manifestSsccs == null ? List.of() : List.copyOf(manifestSsccs);
        }

        public List<String> notOnManifest() {
            return less(loadedSsccs, manifestSsccs);
        }

        public List<String> notLoaded() {
            return less(manifestSsccs, loadedSsccs);
        }

        public boolean differsFromManifest() {
            return !notOnManifest().isEmpty() || !notLoaded().isEmpty();
        }

        private static List<String> less(List<String> units, List<String> others) {
            Set<String> known = Set.copyOf(others);
            return units.stream().filter(unit -> !known.contains(unit)).toList();
        }

        @Override
        public List<@Nullable String> stateOf() {
            return List.of(shipmentId);
        }
    }
}
