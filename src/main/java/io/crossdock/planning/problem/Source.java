package io.crossdock.planning.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of one item that could be shipped from a node.
 *
 * @param location where in the node, or "" when the request does not say
 * @param available in thousandths; shared by all demands
 * @param readyAt when it is there; {@code null} when it is there already
 * @param expiresAt last instant at which it may be used; {@code null} when it does not age
 * @param costPerUnit rate: what taking it costs beyond picking: safety stock used, a donor's loss; ten-thousandths of a dollar
 * @param donorOrderId the order it is taken from; {@code null} for free stock
 * @param onlyFor index of the one demand that may use it; {@code null} for stock that anybody may use
 */
public record Source(
        int index,
        Kind kind,
        String node,
        String location,
        String itemId,
        String lot,
        long available,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        long costPerUnit,
        @Nullable String donorOrderId,
        @Nullable Integer onlyFor) {

    /** Stock that any demand may use. */
    public Source(
            int index,
            Kind kind,
            String node,
            String location,
            String itemId,
            String lot,
            long available,
            @Nullable Instant readyAt,
            @Nullable Instant expiresAt,
            long costPerUnit,
            @Nullable String donorOrderId) {
        this(index, kind, node, location, itemId, lot, available, readyAt, expiresAt, costPerUnit, donorOrderId, null);
    }

    /** The same at another place in the list. */
    public Source at(int place) {
        return new Source(
                place,
                kind,
                node,
                location,
                itemId,
                lot,
                available,
                readyAt,
                expiresAt,
                costPerUnit,
                donorOrderId,
                onlyFor);
    }

    /** The same with nothing available. */
    public Source emptied() {
        return new Source(
                index, kind, node, location, itemId, lot, 0, readyAt, expiresAt, costPerUnit, donorOrderId, onlyFor);
    }

    public boolean isFor(Demand demand) {
        return onlyFor == null || onlyFor == demand.index();
    }

    public enum Kind {
        /** On the shelf and free. */
        STOCK,
        /** On the shelf, kept for bad days. */
        SAFETY_STOCK,
        /** On its way to the node. */
        INBOUND,
        /** Reserved for an order of lower rank. */
        DONOR
    }
}
