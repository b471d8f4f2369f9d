package io.crossdock.detect;

import io.crossdock.model.signal.StockSignal.LocationScanned;
import io.crossdock.model.signal.StockSignal.PromisableChanged;
import io.crossdock.model.signal.StockSignal.StockAllocated;
import io.crossdock.model.signal.StockSignal.StockMoved;
import io.crossdock.model.signal.StockSignal.StockReported;
import io.crossdock.model.signal.StockSignal.StockStatusChanged;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stock signals say together. Quantities are in the item's unit of measure. */
public final class Stock {
    private Stock() {}

    /**
     * How much less is at the location than is needed there: the allocated quantity, else what the system expects after
     * the moves since its figure. Zero when nothing is known to be needed.
     */
    public static BigDecimal missing(LocationScanned scan, List<StockMoved> moves) {
        BigDecimal needed = needed(scan, moves);
        return needed == null ? BigDecimal.ZERO : needed.subtract(scan.qty());
    }

    private static @Nullable BigDecimal needed(LocationScanned scan, List<StockMoved> moves) {
        BigDecimal expected =
                scan.expectedQty() == null ? null : scan.expectedQty().add(net(scan, moves));
        BigDecimal allocated = scan.allocatedQty();
        if (allocated == null) {
            return expected;
        }
        // what was allocated and has been taken away since is not missing
        return expected == null || counted(scan, moves).isEmpty() ? allocated : allocated.min(expected);
    }

    /** The moves between the system's figure and the scan; without the time of the figure none. */
    public static List<StockMoved> counted(LocationScanned scan, List<StockMoved> moves) {
        return scan.expectedAsOf() == null
                ? List.of()
                : moves.stream()
                        .filter(move -> move.at().isAfter(scan.expectedAsOf())
                                && !move.at().isAfter(scan.at()))
                        .filter(move -> scan.locationId().equals(move.fromLocationId())
                                || scan.locationId().equals(move.toLocationId()))
                        .toList();
    }

    private static BigDecimal net(LocationScanned scan, List<StockMoved> moves) {
        BigDecimal net = BigDecimal.ZERO;
        for (StockMoved move : counted(scan, moves)) {
            net = scan.locationId().equals(move.toLocationId()) ? net.add(move.qty()) : net.subtract(move.qty());
        }
        return net;
    }

    /** What is on hand and not blocked. */
    public static BigDecimal usable(StockReported stock) {
        return stock.onHandQty().subtract(orZero(stock.blockedQty()));
    }

    /** How much more is promised than there is: by the claims, or by the system's own figure when that is more. */
    public static BigDecimal overAllocated(StockReported stock, List<StockAllocated> claims) {
        BigDecimal claimed = Quantities.total(claims, StockAllocated::qty).max(orZero(stock.reservedQty()));
        return claimed.subtract(usable(stock));
    }

    public static BigDecimal overAllocated(SiteStock stock, List<StockAllocated> claims) {
        return Quantities.total(claims, StockAllocated::qty).subtract(stock.onHand());
    }

    /** How much of the open quantity neither stock nor a receipt in time covers. */
    public static BigDecimal shortOfPromise(PromisableChanged change) {
        boolean inTime = change.receiptDueAt() != null
                && change.promiseAt() != null
                && !change.receiptDueAt().isAfter(change.promiseAt());
        BigDecimal covered = change.atpQty().add(inTime ? orZero(change.receiptQty()) : BigDecimal.ZERO);
        return change.openQty().subtract(covered);
    }

    /** Whether an allocation can only mean the blocked stock: the same location or lot, or no location at all. */
    public static boolean isSamePlace(StockStatusChanged stock, StockAllocated claim) {
        return agree(stock.locationId(), claim.locationId()) && agree(stock.lot(), claim.lot());
    }

    private static boolean agree(@Nullable String blocked, @Nullable String claimed) {
        return blocked == null || Objects.equals(blocked, claimed);
    }

    private static BigDecimal orZero(@Nullable BigDecimal quantity) {
        return quantity == null ? BigDecimal.ZERO : quantity;
    }
}
