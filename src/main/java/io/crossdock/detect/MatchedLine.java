package io.crossdock.detect;

import io.crossdock.model.signal.FinanceSignal.InvoiceMatched;
import io.crossdock.model.signal.ReceivingSignal.ReceiptPosted;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The three-way match of one item of one purchase order: all its invoices against all its receipts. Receipts that came as
 * signals count; without any, what the invoices say was received.
 */
public record MatchedLine(List<InvoiceMatched> invoices, List<ReceiptPosted> receipts) {

    public MatchedLine {
        invoices = List.copyOf(invoices);
        receipts = List.copyOf(receipts);
    }

    /** @param signals by time */
    static Collection<MatchedLine> among(List<Signal> signals) {
        Map<List<@Nullable String>, List<InvoiceMatched>> invoices = new LinkedHashMap<>();
        Map<List<@Nullable String>, List<ReceiptPosted>> receipts = new LinkedHashMap<>();
        for (Signal signal : signals) {
            if (signal instanceof InvoiceMatched invoice) {
                invoices.computeIfAbsent(Arrays.asList(invoice.poNumber(), invoice.itemId()), key -> new ArrayList<>())
                        .add(invoice);
            } else if (signal instanceof ReceiptPosted receipt) {
                receipts.computeIfAbsent(Arrays.asList(receipt.poNumber(), receipt.itemId()), key -> new ArrayList<>())
                        .add(receipt);
            }
        }
        return invoices.entrySet().stream()
                .map(entry -> new MatchedLine(entry.getValue(), receipts.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    public InvoiceMatched last() {
        return invoices.get(invoices.size() - 1);
    }

    public BigDecimal invoiced() {
        return Quantities.total(invoices, InvoiceMatched::qty);
    }

    /** What was received and not billed before these invoices; unknown when nobody says. */
    public @Nullable BigDecimal received() {
        if (!receipts.isEmpty()) {
            return Quantities.total(receipts, ReceiptPosted::qty);
        }
        BigDecimal received = invoices.stream()
                .map(InvoiceMatched::receivedQty)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return received == null ? null : received.subtract(billedBefore()).max(BigDecimal.ZERO);
    }

    private BigDecimal billedBefore() {
        return invoices.stream()
                .map(InvoiceMatched::alreadyInvoicedQty)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
