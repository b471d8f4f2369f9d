package io.crossdock.detect;

import io.crossdock.model.signal.FinanceSignal.FreightAudited;
import io.crossdock.model.signal.FinanceSignal.InvoiceMatched;
import io.crossdock.model.signal.StockSignal.CountPosted;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tolerance tables, which decisions ask too, say to what signals tell. */
public final class Tolerances {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<String> ACCEPTED = Set.of("ACCEPT_BOOK", "CONTINUE", "WAIT");
    /** Goods that nobody calls catch weight are counted. */
    private static final String COUNTED = "COUNTED";

    private final Thresholds thresholds;

    Tolerances(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * What a table says of a difference.
     *
     * @param difference in the unit of the table, as it was asked
     * @param outcome the table's own word
     */
    public record Judgement(String table, String row, BigDecimal difference, String outcome, String reason) {
        /** The difference is settled without anybody, or not yet a case. */
        public boolean accepted() {
            return outcome.startsWith("AUTO_") || ACCEPTED.contains(outcome);
        }
    }

    /** The outcome for a count variance; empty when class or cost are unknown and no row fits. */
    public List<Judgement> count(CountPosted count) {
        BigDecimal book = count.bookQty();
        BigDecimal difference = count.countedQty().subtract(book).abs();
        BigDecimal percent = Quantities.percentOff(count.countedQty(), book);
        BigDecimal asked = percent != null ? percent : difference.signum() == 0 ? BigDecimal.ZERO : ALL;
        Answer answer = thresholds.ask("CountTolerances", facts -> {
            facts.put("count.abcClass", count.abcClass());
            facts.put("countVariancePct", asked);
            facts.put(
                    "countVarianceValueUsd",
                    count.unitCostUsd() == null ? null : difference.multiply(count.unitCostUsd()));
        });
        return judged(answer, asked, "countOutcome");
    }

    public List<Judgement> unitPrice(InvoiceMatched invoice) {
        BigDecimal agreed = invoice.poUnitPriceUsd();
        BigDecimal difference = Quantities.less(invoice.unitPriceUsd(), agreed);
        return difference == null || agreed == null
                ? List.of()
                : invoice(
                        "UNIT_PRICE",
                        invoice.supplierClass(),
                        variance(difference, agreed),
                        times(difference, invoice.qty()));
    }

    public List<Judgement> quantity(MatchedLine line) {
        BigDecimal received = line.received();
        if (received == null) {
            return List.of();
        }
        BigDecimal difference = line.invoiced().subtract(received);
        InvoiceMatched last = line.last();
        return invoice(
                "QUANTITY",
                last.itemClass() == null ? COUNTED : last.itemClass(),
                variance(difference, received),
                times(difference, last.unitPriceUsd()));
    }

    public List<Judgement> missingReceipt(InvoiceMatched invoice) {
        return invoice.ageDays() == null ? List.of() : invoice("RECEIPT_MISSING_DAYS", null, invoice.ageDays(), null);
    }

    public List<Judgement> missingOrder(InvoiceMatched invoice) {
        return invoice("NO_PO_REFERENCE", null, null, invoice.amountUsd());
    }

    public List<Judgement> freight(FreightAudited audit) {
        BigDecimal difference = audit.chargedUsd().subtract(audit.quotedUsd());
        return invoice("FREIGHT", null, variance(difference, audit.quotedUsd()), difference.abs());
    }

    public List<Judgement> tax(InvoiceMatched invoice) {
        BigDecimal difference = Quantities.difference(invoice.taxUsd(), invoice.expectedTaxUsd());
        return difference == null ? List.of() : invoice("TAX_AMOUNT", null, null, difference);
    }

    public List<Judgement> dueDate(InvoiceMatched invoice) {
        return invoice.dueDateEarlierDays() == null
                ? List.of()
                : invoice("DUE_DATE_EARLIER_DAYS", null, invoice.dueDateEarlierDays(), null);
    }

    private List<Judgement> invoice(
            String check, @Nullable String its, @Nullable BigDecimal variance, @Nullable BigDecimal amount) {
        Answer answer = thresholds.ask("InvoiceTolerances", facts -> {
            facts.put("invoiceCheck.code", check);
            facts.put("invoiceCheck.class", its);
            facts.put("invoiceCheck.variance", variance);
            facts.put("invoiceCheck.amountUsd", amount);
        });
        BigDecimal asked = variance == null ? amount : variance;
        return judged(answer, asked == null ? BigDecimal.ZERO : asked, "invoiceCheck.outcome");
    }

    /** In percent of what was agreed, with its sign; anything over nothing is 100 %. */
    private static BigDecimal variance(BigDecimal difference, BigDecimal agreed) {
        BigDecimal percent = Quantities.signedPercentOff(agreed.add(difference), agreed);
        return percent != null ? percent : difference.signum() == 0 ? BigDecimal.ZERO : ALL;
    }

    private static @Nullable BigDecimal times(BigDecimal difference, @Nullable BigDecimal factor) {
        return factor == null ? null : difference.multiply(factor).abs();
    }

    static List<Judgement> judged(Answer answer, BigDecimal asked, String outcome) {
        return answer.decisive()
                .map(row -> judgement(answer, row, asked, outcome))
                .map(List::of)
                .orElse(List.of());
    }

    private static Judgement judgement(Answer answer, Row row, BigDecimal asked, String outcome) {
        return new Judgement(
                answer.table().name(), row.id(), asked, String.valueOf(answer.value(row, outcome)), row.reason());
    }
}
