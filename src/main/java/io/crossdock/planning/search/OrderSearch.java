package io.crossdock.planning.search;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import java.util.List;

/**
 * Finds the best plan of one order: goes through the sets of lanes it may open, with a bound that leaves out what cannot be
 * better. Built once for an order, asked as often as what others leave it changes.
 */
public final class OrderSearch {
    /** Of so few lanes of an order, each is also tried without the other new ones for other plans than the best. */
    public static final int FEW_LANES = 12;

    private final Network network;

    public OrderSearch(Problem problem, Demand demand) {
        this(problem, demand, problem.lanesOf(demand));
    }

    /** @param lanes those of the demand, in canonical order */
    public OrderSearch(Problem problem, Demand demand, List<Lane> lanes) {
        network = new Network(problem, demand, new Pruning(problem, demand).worthOpening(lanes));
    }

    /** The lanes that are worth opening: those that another one beats in every respect are left out. */
    public List<Lane> lanes() {
        return network.lanes;
    }

    public Decoder decoder() {
        return new Decoder(network);
    }

    /**
     * The best plan of what others leave.
     *
     * @param mostDecodes sets of lanes to work out at most; the plan is proved when the search ends before
     */
    public Found best(Remaining left, StockPrices prices, int mostDecodes) {
        Terms terms = new Terms(network, left, prices, Objective.COST);
        LaneSets sets = new LaneSets(terms, network.all(), network.mostNewLanes(), mostDecodes, draft -> {}).run();
        OrderPlan plan = sets.plan();
        long cost = Costs.of(plan, network.problem.weights()).total();
        return new Found(plan, cost, bound(sets, cost + prices.cents(plan)), sets.isProved(), sets.decodes());
    }

    /** Where service comes first, money has no bound but that of a proved plan. */
    private long bound(LaneSets sets, long cost) {
        if (sets.isProved() || network.problem.weights().serviceFirst()) {
            return sets.isProved() ? cost : 0;
        }
        return Math.min(cost, (long) Math.floor(sets.bound() / Freight.CENT));
    }

    /**
     * Good plans that use different nodes or services, cheapest first. The best one, the fastest full one, the one for
     * which the least is paid, the best with each fewer shipments, as much as can be had from other nodes than those of the
     * best, and doing nothing are there whenever there are any.
     */
    public List<Candidate> candidates(Remaining left, int atMost, int mostDecodes) {
        return new Alternatives(network, left, mostDecodes).find(atMost);
    }
}
