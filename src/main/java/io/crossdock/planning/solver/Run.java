package io.crossdock.planning.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long to search, and from which seed.
 *
 * @param effortPercent of the score calculations that the solver settings allow; 100 for exactly those
 * @param timeLimit safety net: a run that it ends may end differently the next time; {@code null} for none
 * @param cancelled asked now and then; nobody waits for the plans any more once it says yes
 */
public record Run(long seed, int effortPercent, @Nullable Duration timeLimit, BooleanSupplier cancelled) {
    public static Run of(long seed) {
        return new Run(seed, 100, null, () -> false);
    }
}
