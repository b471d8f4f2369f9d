package io.crossdock.detect;

import io.crossdock.model.signal.FinanceSignal.InvoiceReceived;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two invoices of one supplier with the same reference, or with the same amount and alike references. Each is compared with
 * its neighbour by reference only, so the work stays near linear.
 *
 * @param percent of the longer reference, the characters that need not change; 100 = the same reference
 */
public record InvoiceLikeness(InvoiceReceived one, InvoiceReceived other, BigDecimal percent) {
    private static final Comparator<InvoiceReceived> BY_REFERENCE = Comparator.comparing(InvoiceLikeness::reference)
            .thenComparing(InvoiceReceived::at)
            .thenComparing(InvoiceReceived::documentId);

    static Collection<InvoiceLikeness> among(List<Signal> signals) {
        Map<List<Object>, List<InvoiceReceived>> alike = new HashMap<>();
        for (Signal signal : signals) {
            if (signal instanceof InvoiceReceived invoice) {
                add(alike, List.of(invoice.supplierId(), "reference", reference(invoice)), invoice);
                if (invoice.amountUsd() != null) {
                    add(
                            alike,
                            List.of(
                                    invoice.supplierId(),
                                    "amount",
                                    invoice.amountUsd().stripTrailingZeros()),
                            invoice);
                }
            }
        }
        return alike.values().stream()
                .flatMap(group -> neighbours(group).stream())
                .distinct()
                .toList();
    }

    private static void add(Map<List<Object>, List<InvoiceReceived>> alike, List<Object> key, InvoiceReceived invoice) {
        alike.computeIfAbsent(key, missing -> new ArrayList<>()).add(invoice);
    }

    private static List<InvoiceLikeness> neighbours(List<InvoiceReceived> group) {
        List<InvoiceReceived> sorted = group.stream().sorted(BY_REFERENCE).toList();
        List<InvoiceLikeness> pairs = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            InvoiceReceived one = sorted.get(i - 1);
            InvoiceReceived other = sorted.get(i);
            if (!one.documentId().equals(other.documentId())) {
                pairs.add(new InvoiceLikeness(one, other, percent(reference(one), reference(other))));
            }
        }
        return pairs;
    }

    /** Without spaces, signs and leading zeros, in which people write the same number differently. */
    private static String reference(InvoiceReceived invoice) {
        return invoice.invoiceNumber()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replaceFirst("^0+", "");
    }

    private static BigDecimal percent(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * (longer - distance(one, other)))
                        .divide(BigDecimal.valueOf(longer), 2, RoundingMode.HALF_EVEN);
    }

    /** Characters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
