package io.crossdock.decide;

import io.crossdock.model.Invoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of the three-way match that the facts allow, as the rules found them. */
public final class InvoiceChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One check to look up in the tolerances.
     *
     * @param variance percent or days, as the check has it
     */
    public record Check(
            String code,
            @Nullable String goodsOrSupplierClass,
            @Nullable BigDecimal variance,
            @Nullable BigDecimal amountUsd) {}

    private final List<Check> made = new ArrayList<>();

    List<Check> made() {
        return List.copyOf(made);
    }

    public void add(
            String code, @Nullable String itsClass, @Nullable BigDecimal variance, @Nullable BigDecimal amountUsd) {
        made.add(new Check(code, itsClass, rounded(variance), rounded(amountUsd)));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal measure) {
        return measure == null ? null : Rounding.cents(measure);
    }

    public void unitPrice(Invoice invoice) {
        BigDecimal agreed = Objects.requireNonNull(invoice.poUnitPrice());
        BigDecimal difference = Objects.requireNonNull(invoice.unitPrice()).subtract(agreed);
        add("UNIT_PRICE", invoice.supplierClass(), variance(difference, agreed), times(difference, invoice.quantity()));
    }

    /** Against what was received and not yet invoiced. */
    public void quantity(Invoice invoice) {
        BigDecimal already = invoice.alreadyInvoicedQuantity();
        BigDecimal received = Objects.requireNonNull(invoice.receivedQuantity());
        BigDecimal open = (already == null ? received : received.subtract(already)).max(BigDecimal.ZERO);
        BigDecimal difference = Objects.requireNonNull(invoice.quantity()).subtract(open);
        add("QUANTITY", invoice.itemClass(), variance(difference, open), times(difference, invoice.unitPrice()));
    }

    public void freight(Invoice invoice) {
        BigDecimal quoted = Objects.requireNonNull(invoice.freightQuotedUsd());
        BigDecimal difference =
                Objects.requireNonNull(invoice.freightChargedUsd()).subtract(quoted);
        add("FREIGHT", null, variance(difference, quoted), difference.abs());
    }

    /** In percent of what was agreed; anything over nothing is 100 %. */
    private static BigDecimal variance(BigDecimal difference, BigDecimal agreed) {
        if (agreed.signum() != 0) {
            return Rounding.percent(difference, agreed);
        }
        return difference.signum() == 0 ? BigDecimal.ZERO : HUNDRED;
    }

    private static @Nullable BigDecimal times(BigDecimal difference, @Nullable BigDecimal factor) {
        return factor == null ? null : difference.multiply(factor).abs();
    }
}
