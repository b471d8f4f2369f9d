package io.crossdock.planning.search;

/**
 * Ways of one line in rising order of their rates.
 *
 * @param most that each way takes
 * @param sources by their index in the problem
 * @param lanes by their number; -1 for what comes later
 */
@SuppressWarnings("ArrayRecordComponent") // walked in the innermost loop; never changed once built
record Ladder(double[] rates, long[] most, int[] sources, int[] lanes) {
    static final Ladder NOTHING = new Ladder(new double[0], new long[0], new int[0], new int[0]);

    static Ladder of(double rate, long most, int source, int lane) {
        return new Ladder(new double[] {rate}, new long[] {most}, new int[] {source}, new int[] {lane});
    }

    int size() {
        return rates.length;
    }

    Ladder dearerBy(double rate) {
        double[] more = rates.clone();
        for (int at = 0; at < more.length; at++) {
            more[at] += rate;
        }
        return new Ladder(more, most, sources, lanes);
    }

    Ladder with(Ladder other) {
        if (size() == 0 || other.size() == 0) {
            return size() == 0 ? other : this;
        }
        int count = size() + other.size();
        Ladder both = new Ladder(new double[count], new long[count], new int[count], new int[count]);
        int mine = 0;
        int others = 0;
        for (int at = 0; at < count; at++) {
            boolean first = others == other.size() || (mine < size() && rates[mine] <= other.rates[others]);
            Ladder from = first ? this : other;
            int in = first ? mine++ : others++;
            both.rates[at] = from.rates[in];
            both.most[at] = from.most[in];
            both.sources[at] = from.sources[in];
            both.lanes[at] = from.lanes[in];
        }
        return both;
    }
}
