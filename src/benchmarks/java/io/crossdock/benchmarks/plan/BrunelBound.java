package io.crossdock.benchmarks.plan;

import java.util.List;

/**
 * The best that a day allows: how many orders can be assigned at all, and what that many cost at least. Orders may be cut
 * in pieces in this model, which makes both a bound.
 */
record BrunelBound(long assigned, double cents) {
    private static final long MILLISECONDS = 60_000;

    static BrunelBound of(BrunelDay day) {
        long assigned = Math.round(-solved(day, 0).cost());
        return new BrunelBound(assigned, solved(day, assigned).cost());
    }

    /** @param assigned how many orders must be assigned at least cost; 0 to assign as many as can be */
    private static Mip solved(BrunelDay day, long assigned) {
        Mip lp = new Mip("GLOP");
        List<Sum> plants = day.plants().stream().map(plant -> new Sum()).toList();
        Sum all = new Sum();
        for (BrunelDay.Order order : day.orders()) {
            Sum once = new Sum();
            for (BrunelDay.Way way : order.ways()) {
                int share = lp.number(1);
                lp.costs(share, assigned == 0 ? -1 : way.cents());
                once.add(1, share);
                all.add(1, share);
                plants.get(way.plant()).add(1, share);
            }
            lp.atMost(1, once);
        }
        for (int plant = 0; plant < plants.size(); plant++) {
            lp.atMost(day.plants().get(plant).orders(), plants.get(plant));
        }
        if (assigned > 0) {
            lp.exactly(assigned, all);
        }
        lp.solve(MILLISECONDS);
        return lp;
    }
}
