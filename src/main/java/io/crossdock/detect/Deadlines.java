package io.crossdock.detect;

import io.crossdock.model.DetectionRequest;
import io.crossdock.model.signal.DeliverySignal.ProofAwaited;
import io.crossdock.model.signal.SupplierSignal.ArrivalExpected;
import io.crossdock.model.signal.SupplierSignal.OrderSent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Until when something must have come: by what was agreed, else by the table. */
public final class Deadlines {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

    private Deadlines() {}

    /** When the supplier must have confirmed. */
    public static Instant confirmation(OrderSent sent, BigDecimal usualHours) {
        return after(sent.since(), sent.ackHours() == null ? usualHours : sent.ackHours());
    }

    /** When the ship notice must be there. */
    public static Instant shipNotice(ArrivalExpected expected, BigDecimal usualHours) {
        BigDecimal lead = expected.asnLeadHours() == null ? usualHours : expected.asnLeadHours();
        return after(expected.dueAt(), lead.negate());
    }

    /** When the proof of delivery must be there. */
    public static Instant proof(ProofAwaited awaited, BigDecimal usualHours) {
        return after(awaited.deliveredAt(), awaited.podHours() == null ? usualHours : awaited.podHours());
    }

    /** When the promised window ends: as the signal says, else as the request does; empty when nobody says. */
    public static List<Instant> window(@Nullable Instant told, DetectionRequest request) {
        Instant promised = request.sla() == null ? null : request.sla().windowEnd();
        Instant end = told == null ? promised : told;
        return end == null ? List.of() : List.of(end);
    }

    public static Instant after(Instant start, BigDecimal hours) {
        return start.plusSeconds(hours.multiply(SECONDS_OF_HOUR).longValue());
    }

    /** An answer without a line is about the whole order. */
    public static boolean sameLine(@Nullable Integer answered, @Nullable Integer asked) {
        return answered == null || asked == null || Objects.equals(answered, asked);
    }
}
