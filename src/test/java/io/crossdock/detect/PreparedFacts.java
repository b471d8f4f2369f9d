package io.crossdock.detect;

import io.crossdock.model.signal.FinanceSignal;
import io.crossdock.model.signal.OrderSignal;
import io.crossdock.model.signal.ReceivingSignal;
import io.crossdock.model.signal.Signal;
import java.util.Map;
import java.util.Set;

/** Which signals the facts are made of that the detector works out before the rules run. */
final class PreparedFacts {
    static final Map<String, Set<Class<? extends Signal>>> SOURCES = Map.of(
            "Likeness", Set.of(OrderSignal.OrderCreated.class),
            "ReceivedLine", Set.of(ReceivingSignal.ReceiptPosted.class),
            "MatchedLine", Set.of(FinanceSignal.InvoiceMatched.class, ReceivingSignal.ReceiptPosted.class),
            "InvoiceLikeness", Set.of(FinanceSignal.InvoiceReceived.class),
            "PaidInvoice", Set.of(FinanceSignal.RemittanceApplied.class));

    private PreparedFacts() {}
}
