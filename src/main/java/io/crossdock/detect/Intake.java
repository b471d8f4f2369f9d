package io.crossdock.detect;

import io.crossdock.model.signal.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The signals that count, in an order of their own: by time, then source and id. Of one signal sent twice one counts, of
 * states the newest; two that contradict each other both count, since neither is known to be right.
 *
 * @param skew by how many minutes the boldest signal runs ahead of the time of decision; zero when none does
 */
record Intake(
        List<Signal> counted,
        List<Signal> duplicates,
        List<Signal> replaced,
        List<Signal> future,
        List<Contradiction> contradictions,
        Duration skew) {

    private static final Comparator<Signal> BY_TIME = Comparator.comparing(Signal::at)
            .thenComparing(signal -> signal.envelope().key())
            .thenComparing(Signal::toString);

    /** Two signals about the same thing at the same time that differ. */
    record Contradiction(Signal one, Signal other) {}

    /** @param allowedSkew how far a source's clock may be ahead of {@code evaluatedAt} */
    static Intake of(List<Signal> signals, Instant evaluatedAt, Duration allowedSkew) {
        List<Signal> sorted = signals.stream().sorted(BY_TIME).toList();
        Intake intake = new Intake(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                skew(sorted, evaluatedAt));
        Instant latest = evaluatedAt.plus(allowedSkew);
        Map<String, Signal> byKey = new LinkedHashMap<>();
        for (Signal signal : sorted) {
            Signal same = byKey.putIfAbsent(signal.envelope().key(), signal);
            if (same != null) {
                intake.twice(same, signal);
            } else if (signal.at().isAfter(latest)) {
                intake.future().add(signal);
            }
        }
        List<Signal> inTime = byKey.values().stream()
                .filter(signal -> !signal.at().isAfter(latest))
                .toList();
        intake.keepNewestStates(inTime);
        return intake;
    }

    private static Duration skew(List<Signal> sorted, Instant evaluatedAt) {
        return sorted.isEmpty() || !sorted.get(sorted.size() - 1).at().isAfter(evaluatedAt)
                ? Duration.ZERO
                : Duration.between(evaluatedAt, sorted.get(sorted.size() - 1).at());
    }

    private void twice(Signal first, Signal second) {
        duplicates.add(second);
        if (!first.equals(second)) {
            contradictions.add(new Contradiction(first, second));
        }
    }

    private void keepNewestStates(List<Signal> sorted) {
        Map<Object, Signal> newest = new LinkedHashMap<>();
        for (Signal signal : sorted) {
            if (signal.stateOf().isEmpty()) {
                counted.add(signal);
                continue;
            }
            @Nullable Signal before = newest.put(List.of(signal.type(), signal.stateOf()), signal);
            if (before != null && before.at().equals(signal.at())) {
                counted.add(before);
                contradictions.add(new Contradiction(before, signal));
            } else if (before != null) {
                replaced.add(before);
            }
        }
        counted.addAll(newest.values());
        counted.sort(BY_TIME);
    }
}
