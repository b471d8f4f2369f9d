package io.crossdock.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long a step usually takes at a site, in minutes.
 *
 * @param step for example RELEASE_TO_PICK
 * @param site absent = everywhere
 * @param p50 half of all cases take at most this long
 * @param sampleSize cases that the figures were taken from
 */
public record Baseline(
        String step,
        @Nullable String site,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal p99,
        @Nullable Integer sampleSize) {}
