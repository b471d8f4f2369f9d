package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A business event off its expected path.
 *
 * @param typeCode code of the taxonomy, for example {@code INV-01}
 * @param downstreamOrders customer orders blocked by the same cause
 * @param recurrence30d the same type at the same site and partner in 30 days
 * @param recallClass I, II or III
 * @param tradeFlag a trade-compliance hit
 */
public record ExceptionCase(
        @Nullable String exceptionId,
        String typeCode,
        Instant detectedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String site,
        @Nullable Source source,
        @Nullable Integer downstreamOrders,
        @Nullable Integer recurrence30d,
        @Nullable Integer reopenCount,
        @Nullable Boolean safetyRisk,
        @Nullable Boolean regulatoryStop,
        @Nullable String recallClass,
        @Nullable Boolean relatedParty,
        @Nullable Boolean tradeFlag,
        @Nullable Boolean controlledSubstance) {

    /**
     * The event that told the caller.
     *
     * @param stream the event stream that lags, for gaps in a stream
     * @param raw the event as its system wrote it, kept for the audit and read by no rule
     */
    public record Source(
            @Nullable String system,
            @Nullable String eventType,
            @Nullable String eventId,
            @Nullable Instant occurredAt,
            @Nullable Scan scan,
            @Nullable String stream,
            @Nullable BigDecimal lagSeconds,
            @Nullable BigDecimal expectedPerMinute,
            Map<String, @Nullable Object> raw) {

        public Source {
            raw = Copies.of(raw);
        }
    }

    /** What a scan found at a location. */
    public record Scan(
            @Nullable String locationId,
            @Nullable String itemId,
            @Nullable BigDecimal expectedQty,
            @Nullable BigDecimal scannedQty,
            @Nullable String uom) {}
}
