package io.crossdock.scenario.coverage;

import java.util.Locale;

/** So many of so many. */
public record Share(int done, int all) {
    private static final double PERCENT = 100.0;

    public static final Share NONE = new Share(0, 0);

    public Share plus(Share other) {
        return new Share(done + other.done, all + other.all);
    }

    public boolean isAll() {
        return done == all;
    }

    /** 100 when there was nothing to do. */
    public double percent() {
        return all == 0 ? PERCENT : done * PERCENT / all;
    }

    /** Rounded down, so that 100 % means all. */
    public String written() {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%d %%", (int) percent());
    }
}
