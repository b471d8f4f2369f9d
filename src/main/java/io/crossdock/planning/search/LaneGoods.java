package io.crossdock.planning.search;

/**
 * The goods that one lane could carry, without freight: its ways in the order of lines, the cheapest of a line first.
 *
 * @param first where the ways of each line begin, and where the last ones end
 * @param most that each way takes
 * @param sources by their index in the problem
 */
@SuppressWarnings("ArrayRecordComponent") // walked in the innermost loop; never changed once built
record LaneGoods(int[] first, double[] rates, long[] most, int[] sources) {
    static LaneGoods of(Terms terms, int lane) {
        int lines = terms.network.lines.size();
        int[] first = new int[lines + 1];
        int[] ways = new int[terms.network.waysOn(lane)];
        int next = 0;
        for (int line = 0; line < lines; line++) {
            first[line] = next;
            for (int way : terms.network.shipped[line][lane]) {
                if (terms.most[way] > 0) {
                    next = insert(ways, first[line], next, way, terms.rate);
                }
            }
        }
        first[lines] = next;
        double[] rates = new double[next];
        long[] most = new long[next];
        int[] sources = new int[next];
        for (int at = 0; at < next; at++) {
            rates[at] = terms.rate[ways[at]];
            most[at] = terms.most[ways[at]];
            sources[at] = terms.sourceOf(ways[at]);
        }
        return new LaneGoods(first, rates, most, sources);
    }

    /** Ways come in the order of sources, which holds among equal rates. */
    private static int insert(int[] ways, int first, int end, int way, double[] rates) {
        int at = end;
        while (at > first && rates[ways[at - 1]] > rates[way]) {
            at--;
        }
        System.arraycopy(ways, at, ways, at + 1, end - at);
        ways[at] = way;
        return end + 1;
    }

    boolean serves(int line) {
        return first[line] < first[line + 1];
    }

    /** Lowers what each line costs to the rate of its cheapest way here. */
    void lower(double[] cheapest) {
        for (int line = 0; line < cheapest.length; line++) {
            if (serves(line)) {
                cheapest[line] = Math.min(cheapest[line], rates[first[line]]);
            }
        }
    }

    /** What of the line it could carry. */
    long most(int line) {
        long sum = 0;
        for (int at = first[line]; at < first[line + 1]; at++) {
            sum += most[at];
        }
        return sum;
    }
}
