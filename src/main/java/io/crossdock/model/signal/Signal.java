package io.crossdock.model.signal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of news from one system. In JSON the envelope's attributes stand beside {@code data}, which holds the rest. */
public sealed interface Signal
        permits OrderSignal,
                StockSignal,
                SupplierSignal,
                ReceivingSignal,
                WarehouseSignal,
                TransportSignal,
                DeliverySignal,
                FinanceSignal,
                CreditSignal,
                ReturnSignal,
                DataSignal,
                ComplianceSignal {

    Envelope envelope();

    default String id() {
        return envelope().id();
    }

    default Instant at() {
        return envelope().time();
    }

    default SignalType type() {
        return envelope().type();
    }

    /**
     * What the state belongs to that this signal tells: of several signals with the same type and holder only the newest
     * counts. Empty when every signal counts by itself.
     */
    default List<@Nullable String> stateOf() {
        return List.of();
    }
}
