package io.crossdock.planning.search;

import io.crossdock.planning.problem.Lane;

/** What a load of whole steps costs with the tariffs as they are. */
final class Value {
    private Value() {}

    static double of(Columns columns, long[] quantities, long[] grams) {
        Terms terms = columns.terms;
        boolean[] used = new boolean[columns.set.length];
        boolean broken = false;
        double total = 0;
        for (int column = 0; column < quantities.length; column++) {
            int in = columns.place[column];
            if (quantities[column] > 0) {
                total += terms.rate[columns.way[column]] * quantities[column];
                broken |= in < 0 || columns.laneAt(in).lateHours() > 0;
                if (in >= 0) {
                    used[in] = true;
                }
            }
        }
        for (int in = 0; in < used.length; in++) {
            if (used[in]) {
                Lane lane = columns.laneAt(in);
                total += terms.fixed[columns.set[in]]
                        + (lane.original() ? 0 : lane.tariff().cents(grams[in]) * Freight.CENT);
            }
        }
        return total + (broken ? terms.breach : 0);
    }
}
