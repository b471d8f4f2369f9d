package io.crossdock.planning.search;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import java.util.List;

/** Works out what open lanes should carry. */
public final class Decoder {
    /** More than there are sets of the few lanes that one order opens. */
    private static final int MOST_DECODES = 16;

    private final Network network;

    public Decoder(Problem problem, Demand demand) {
        this(new Network(problem, demand, problem.lanesOf(demand)));
    }

    Decoder(Network network) {
        this.network = network;
    }

    /** The best allowed plan that uses at most these lanes; leaving everything open is always one. */
    public OrderPlan decode(List<Lane> open, Remaining left, StockPrices prices) {
        boolean[] allowed = new boolean[network.lanes.size()];
        for (int lane = 0; lane < allowed.length; lane++) {
            allowed[lane] = open.contains(network.lanes.get(lane));
        }
        Terms terms = new Terms(network, left, prices, Objective.COST);
        return new LaneSets(terms, allowed, network.mostNewLanes(), MOST_DECODES, draft -> {})
                .run()
                .plan();
    }
}
