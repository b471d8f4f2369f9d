package io.crossdock.detect;

import io.crossdock.model.Detection.Affected;
import io.crossdock.model.Detection.Basis;
import io.crossdock.model.Detection.Evidence;
import io.crossdock.model.signal.Signal;
import io.crossdock.table.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one firing of a detection rule shows. Rules write it as one sentence: what was seen, and compared with what. */
public final class Proof {
    private static final String DATA = "data.";
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    private final String rule;
    private final Basis basis;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Affected> affected = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final Map<String, String> about = new TreeMap<>();
    private String because;

    Proof(String rule, Basis basis) {
        this.rule = rule;
        this.basis = basis;
        this.because = rule.substring(rule.indexOf(':') + 1).strip();
    }

    /** A field of a signal, by its name in {@code data}. */
    public Proof seen(Signal signal, String field) {
        return seen(signal, field, null, null, null);
    }

    /** A field of a signal that was compared: {@code seen(scan, "qty", "is below", "data.expectedQty", 52)}. */
    public Proof seen(
            Signal signal, String field, @Nullable String comparison, @Nullable String with, @Nullable Object value) {
        return seen(signal, field, Components.value(signal, field), comparison, with, value);
    }

    /** The same for a value that is worked out of several fields, or stands deeper. */
    public Proof seen(
            Signal signal,
            String field,
            @Nullable Object seen,
            @Nullable String comparison,
            @Nullable String with,
            @Nullable Object value) {
        evidence.add(new Evidence(
                signal.id(),
                signal.envelope().source(),
                DATA + field,
                written(seen),
                comparison,
                with,
                written(value)));
        return concerns(signal);
    }

    /** The time of a signal. */
    public Proof seenAt(Signal signal, @Nullable String comparison, @Nullable String with, @Nullable Object value) {
        evidence.add(new Evidence(
                signal.id(),
                signal.envelope().source(),
                "time",
                written(signal.at()),
                comparison,
                with,
                written(value)));
        return concerns(signal);
    }

    /** A value of the request itself, which no signal tells. */
    public Proof known(
            String field,
            @Nullable Object seen,
            @Nullable String comparison,
            @Nullable String with,
            @Nullable Object value) {
        evidence.add(new Evidence(null, null, field, written(seen), comparison, with, written(value)));
        return this;
    }

    /** The same field of several signals. */
    public Proof seenIn(Collection<? extends Signal> signals, String field) {
        signals.forEach(signal -> seen(signal, field));
        return this;
    }

    /** It became an exception when so many minutes were over, which is when clocks begin to run. */
    public Proof overdue(Instant since, BigDecimal minutes) {
        times.add(since.plusSeconds(minutes.multiply(SECONDS).longValue()));
        return this;
    }

    /** It became an exception at that time. */
    public Proof overdueAt(Instant due) {
        times.add(due);
        return this;
    }

    /** So much of an item is touched. */
    public Proof affects(@Nullable String itemId, @Nullable Integer lineNo, @Nullable BigDecimal qty) {
        if (itemId != null && qty != null && qty.signum() > 0) {
            affected.add(new Affected(itemId, lineNo, Values.plain(qty)));
        }
        return this;
    }

    /** Says why more exactly than the rule's name does. */
    public Proof because(String words) {
        because = words;
        return this;
    }

    private Proof concerns(Signal signal) {
        times.add(signal.at());
        Components.about(signal).forEach(about::putIfAbsent);
        return this;
    }

    String code() {
        return rule.substring(0, rule.indexOf(':'));
    }

    String rule() {
        return rule;
    }

    Basis basis() {
        return basis;
    }

    String because() {
        return because;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Affected> affected() {
        return affected;
    }

    List<Instant> times() {
        return times;
    }

    Map<String, String> about() {
        return about;
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : Values.written(value);
    }
}
