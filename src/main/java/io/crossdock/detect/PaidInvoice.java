package io.crossdock.detect;

import io.crossdock.model.signal.FinanceSignal.RemittanceApplied;
import io.crossdock.model.signal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invoice of ours with all that was paid on it. */
public record PaidInvoice(List<RemittanceApplied> payments) {
    public PaidInvoice {
        payments = List.copyOf(payments);
    }

    static Collection<PaidInvoice> among(List<Signal> signals) {
        Map<String, List<RemittanceApplied>> invoices = new LinkedHashMap<>();
        for (Signal signal : signals) {
            if (signal instanceof RemittanceApplied payment) {
                invoices.computeIfAbsent(payment.invoiceNumber(), key -> new ArrayList<>())
                        .add(payment);
            }
        }
        return invoices.values().stream().map(PaidInvoice::new).toList();
    }

    public RemittanceApplied last() {
        return payments.get(payments.size() - 1);
    }

    public BigDecimal paid() {
        return Quantities.total(payments, RemittanceApplied::paidUsd);
    }

    /** What was billed and not paid. */
    public BigDecimal open() {
        return last().billedUsd().subtract(paid());
    }
}
