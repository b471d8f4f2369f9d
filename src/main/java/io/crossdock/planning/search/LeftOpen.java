package io.crossdock.planning.search;

import java.util.Arrays;

/** What demand costs that no lane carries. Where nothing may stay open it is only a price that draws to complete plans. */
final class LeftOpen {
    private static final int[] NOTHING = {};

    final boolean allowed;
    private final Terms terms;
    private final double more;
    private final int[][] expected;
    private final double[] lost;

    LeftOpen(Terms terms, boolean allowed) {
        this.terms = terms;
        this.allowed = allowed;
        this.more = allowed ? 0 : partOfBreach(terms);
        int[][] open = terms.network.open;
        expected = new int[open.length][];
        lost = new double[open.length];
        for (int line = 0; line < open.length; line++) {
            int coming = open[line].length - 1;
            expected[line] = allowed
                    ? Arrays.stream(open[line], 0, coming)
                            .filter(way -> terms.most[way] > 0)
                            .toArray()
                    : NOTHING;
            lost[line] = terms.rate[open[line][coming]] + more;
        }
    }

    /** What an open thousandth costs at least where nothing may stay open. */
    private static double partOfBreach(Terms terms) {
        long needed = 0;
        for (var line : terms.network.lines) {
            needed += line.needed();
        }
        return terms.breach / Math.max(1, needed);
    }

    /** Ways that wait for goods on their way. */
    int[] expected(int line) {
        return expected[line];
    }

    double rate(int way) {
        return terms.rate[way] + more;
    }

    /** Of what nothing will ever serve, by thousandths. */
    double lost(int line) {
        return lost[line];
    }
}
