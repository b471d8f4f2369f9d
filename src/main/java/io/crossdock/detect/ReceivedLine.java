package io.crossdock.detect;

import io.crossdock.model.signal.ReceivingSignal.ReceiptPosted;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All receipts of one item against one purchase order.
 *
 * @param last the newest of them, whose figures of order and notice count
 * @param closed no further receipt is expected
 */
public record ReceivedLine(ReceiptPosted last, List<ReceiptPosted> receipts, BigDecimal total, boolean closed) {

    public ReceivedLine {
        receipts = List.copyOf(receipts);
    }

    /** @param signals by time */
    static Collection<ReceivedLine> among(List<Signal> signals) {
        Map<List<@Nullable String>, List<ReceiptPosted>> lines = new LinkedHashMap<>();
        for (Signal signal : signals) {
            if (signal instanceof ReceiptPosted receipt) {
                lines.computeIfAbsent(Arrays.asList(receipt.poNumber(), receipt.itemId()), key -> new ArrayList<>())
                        .add(receipt);
            }
        }
        return lines.values().stream().map(ReceivedLine::of).toList();
    }

    private static ReceivedLine of(List<ReceiptPosted> receipts) {
        return new ReceivedLine(
                receipts.get(receipts.size() - 1),
                receipts,
                Quantities.total(receipts, ReceiptPosted::qty),
                receipts.stream().anyMatch(ReceiptPosted::closesLine));
    }

    /** What is missing against the ship notice when that is more than the tolerance in percent, else zero. */
    public BigDecimal shortOfNotice(BigDecimal tolerance) {
        BigDecimal announced = last.asnQty();
        return announced == null ? BigDecimal.ZERO : beyond(announced.subtract(total), announced, tolerance);
    }

    /** What came over the open quantity when that is more than the tolerance in percent, else zero. */
    public BigDecimal overOrder(BigDecimal tolerance) {
        BigDecimal open = receipts.get(0).poOpenQty();
        return open == null ? BigDecimal.ZERO : beyond(total.subtract(open), open, tolerance);
    }

    private static BigDecimal beyond(BigDecimal difference, BigDecimal whole, BigDecimal tolerance) {
        BigDecimal accepted = Objects.requireNonNullElse(Quantities.share(whole, tolerance), BigDecimal.ZERO);
        return difference.compareTo(accepted) > 0 ? difference : BigDecimal.ZERO;
    }
}
