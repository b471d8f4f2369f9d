package io.crossdock.planning.search;

/** Lines that fill from ladders, each for itself; what is in a source goes once to a line. */
final class Stock {
    private final Network network;
    private final double[] lost;
    private final int[] seen;
    private final boolean[] all;
    private int stamp;

    /** @param lost what nothing serves costs, by line */
    Stock(Network network, double[] lost) {
        this.network = network;
        this.lost = lost;
        this.seen = new int[network.problem.sources().size()];
        this.all = network.all();
    }

    double lost(int line) {
        return lost[line];
    }

    long needed(int line) {
        return network.lines.get(line).needed();
    }

    double cost(int line, Ladder one, Ladder other) {
        return cost(line, one, other, all);
    }

    /** Of the second ladder only the ways on these lanes count. */
    double cost(int line, Ladder one, Ladder other, boolean[] among) {
        long left = needed(line);
        double cost = 0;
        int mine = 0;
        int others = 0;
        stamp++;
        while (left > 0) {
            while (others < other.size() && !among[other.lanes()[others]]) {
                others++;
            }
            boolean first = others == other.size() || (mine < one.size() && one.rates()[mine] <= other.rates()[others]);
            Ladder from = first ? one : other;
            int at = first ? mine++ : others++;
            if (at == from.size() || from.rates()[at] >= lost[line]) {
                return cost + left * lost[line];
            }
            if (isNew(from.sources()[at])) {
                long taken = Math.min(left, from.most()[at]);
                cost += taken * from.rates()[at];
                left -= taken;
            }
        }
        return cost;
    }

    /** How much of each way the line takes, along the ladder; the rest is lost. */
    long[] taken(int line, Ladder ladder) {
        long[] taken = new long[ladder.size()];
        long left = needed(line);
        stamp++;
        for (int at = 0; at < taken.length && left > 0 && ladder.rates()[at] < lost[line]; at++) {
            if (isNew(ladder.sources()[at])) {
                taken[at] = Math.min(left, ladder.most()[at]);
                left -= taken[at];
            }
        }
        return taken;
    }

    long missing(int line, Ladder ladder) {
        long left = needed(line);
        stamp++;
        for (int at = 0; at < ladder.size(); at++) {
            left -= isNew(ladder.sources()[at]) ? ladder.most()[at] : 0;
        }
        return Math.max(0, left);
    }

    private boolean isNew(int source) {
        boolean isNew = seen[source] != stamp;
        seen[source] = stamp;
        return isNew;
    }
}
