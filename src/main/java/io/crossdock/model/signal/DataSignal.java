package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** News of the systems themselves: messages, streams, master data, states, and control of the process. */
public sealed interface DataSignal extends Signal {

    /**
     * A message could not be processed, or at last was.
     *
     * @param objectId id of the message
     * @param state DEAD_LETTERED, RETRYING or PROCESSED; DEAD_LETTERED when absent
     */
    record MessageReported(
            Envelope envelope,
            String objectId,
            @Nullable String messageType,
            @Nullable String errorCode,
            @Nullable Integer attempts,
            @Nullable String state)
            implements DataSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(objectId);
        }

        public boolean isDead() {
            return state == null || state.equals("DEAD_LETTERED");
        }
    }

    /** How far a stream of events lags behind, and how many are missing from it. */
    record StreamReported(
            Envelope envelope,
            String stream,
            @Nullable BigDecimal lagSeconds,
            @Nullable BigDecimal missingEvents,
            @Nullable Instant lastEventAt)
            implements DataSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return List.of(stream);
        }
    }

    /**
     * A field of master data was compared between systems.
     *
     * @param known every system knows the code; no when one cannot map it
     */
    record FieldCompared(
            Envelope envelope,
            String objectId,
            String field,
            @Nullable String itemId,
            List<SystemValue> values,
            @Nullable Boolean known)
            implements DataSignal {
        public FieldCompared {
            values = values == null ? List.of() : List.copyOf(values);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return List.of(objectId, field);
        }

        public boolean differs() {
            return SystemValue.differ(values);
        }
    }

    /**
     * The state of one object was compared between systems.
     *
     * @param compatible the states mean the same although their words differ
     */
    record StatesCompared(
            Envelope envelope,
            String objectId,
            @Nullable String orderId,
            @Nullable String shipmentId,
            List<SystemValue> states,
            @Nullable Boolean compatible)
            implements DataSignal {
        public StatesCompared {
            states = states == null ? List.of() : List.copyOf(states);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return List.of(objectId);
        }

        public boolean differs() {
            return compatible == null ? SystemValue.differ(states) : !compatible;
        }

        /** Since when they differ: the youngest of the states; the time of the signal when none says. */
        public Instant since() {
            return states.stream()
                    .map(SystemValue::since)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(at());
        }
    }

    /** What one system holds, and since when. */
    record SystemValue(
            String system, @Nullable String value, @Nullable Instant since) {
        static boolean differ(List<SystemValue> values) {
            return values.stream().map(SystemValue::value).distinct().count() > 1;
        }
    }

    /** A pattern of skipped, split or self-given approvals. */
    record DriftDetected(
            Envelope envelope,
            @Nullable String site,
            @Nullable String actor,
            @Nullable String controlRule,
            @Nullable Boolean approvalMissing,
            @Nullable Boolean splitBelowLimit,
            @Nullable String requestedBy,
            @Nullable String approvedBy,
            @Nullable Integer count30d,
            @Nullable String orderId)
            implements DataSignal {
        public boolean isBypass() {
            return Boolean.TRUE.equals(approvalMissing)
                    || Boolean.TRUE.equals(splitBelowLimit)
                    || (requestedBy != null && requestedBy.equals(approvedBy));
        }
    }
}
