package io.crossdock.detect;

import io.crossdock.model.Baseline;
import io.crossdock.table.Values;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long steps usually take, and from when on a delay is unusual by the table {@code DelayFactors}. */
public final class Baselines {
    private final List<Baseline> baselines;
    private final Thresholds thresholds;

    Baselines(List<Baseline> baselines, Thresholds thresholds) {
        this.baselines = baselines;
        this.thresholds = thresholds;
    }

    /** A step that takes longer than its baseline allows; the limit is in minutes, and words say whence. */
    public record Delay(Baseline baseline, BigDecimal minutes, BigDecimal limit, String words) {}

    /** One sentence for each baseline that says nothing sure. */
    List<String> tooSmall() {
        return baselines.stream()
                .filter(baseline -> factor(baseline) == null)
                .map(baseline -> "The baseline " + baseline.step() + " of "
                        + (baseline.site() == null ? "all sites" : baseline.site()) + " rests on "
                        + (baseline.sampleSize() == null ? "an unknown number of" : baseline.sampleSize())
                        + " cases. By DelayFactors that is too few to say what is unusual.")
                .toList();
    }

    /** Empty when the step is not unusually slow, or when nothing sure can be said of it. */
    public List<Delay> delay(String step, @Nullable String site, @Nullable BigDecimal minutes) {
        Baseline baseline = find(step, site).orElse(null);
        if (baseline == null || minutes == null || baseline.p90() == null) {
            return List.of();
        }
        BigDecimal factor = factor(baseline);
        if (factor == null) {
            return List.of();
        }
        BigDecimal limit = baseline.p90().multiply(factor);
        return minutes.compareTo(limit) > 0
                ? List.of(new Delay(baseline, minutes, limit, words(baseline, minutes, factor)))
                : List.of();
    }

    /** The figures of the site itself before those of all sites. */
    private Optional<Baseline> find(String step, @Nullable String site) {
        return baselines.stream()
                .filter(baseline -> baseline.step().equals(step) && Objects.equals(baseline.site(), site))
                .findFirst()
                .or(() -> baselines.stream()
                        .filter(baseline -> baseline.step().equals(step) && baseline.site() == null)
                        .findFirst());
    }

    /** By how much the 90th percentile may be exceeded; {@code null} when the sample is too small to say. */
    private @Nullable BigDecimal factor(Baseline baseline) {
        Answer answer = thresholds.ask("DelayFactors", facts -> {
            facts.put("step.code", baseline.step());
            facts.put(
                    "baseline.sampleSize",
                    baseline.sampleSize() == null ? null : BigDecimal.valueOf(baseline.sampleSize()));
        });
        return (BigDecimal) answer.value("delay.factorOfP90");
    }

    private static String words(Baseline baseline, BigDecimal minutes, BigDecimal factor) {
        String rank = baseline.p99() != null && minutes.compareTo(baseline.p99()) > 0
                ? "slower than 99 of 100 cases"
                : "slower than 90 of 100 cases";
        return Values.written(minutes) + " minutes is " + rank + " by a sample of " + baseline.sampleSize()
                + ", and over " + factor.toPlainString() + " times the 90th percentile";
    }
}
