package io.crossdock.planning.solver;

import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Found;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run works with beside its plans.
 *
 * @param searches one for each demand
 * @param mostDecodes that one search of one order may take
 * @param prices of contested stock and capacity
 * @param lowerBoundCents no plans cost less altogether
 */
record Workbench(
        Problem problem,
        List<OrderSearch> searches,
        Patience patience,
        int mostDecodes,
        StockPrices prices,
        long lowerBoundCents) {

    static Workbench of(Problem problem, Patience patience, int mostDecodes) {
        List<List<Lane>> lanes = new ArrayList<>();
        problem.demands().forEach(demand -> lanes.add(new ArrayList<>()));
        problem.lanes().forEach(lane -> lanes.get(lane.demand()).add(lane));
        List<OrderSearch> searches = problem.demands().stream()
                .map(demand -> new OrderSearch(problem, demand, lanes.get(demand.index())))
                .toList();
        return new Workbench(problem, searches, patience, mostDecodes, StockPrices.none(problem), 0);
    }

    Workbench knowing(StockPrices learned, long boundCents) {
        return new Workbench(problem, searches, patience, mostDecodes, learned, boundCents);
    }

    OrderSearch search(int demand) {
        return searches.get(demand);
    }

    /** The best plan of one order with what others leave, as far as a search of this run goes. */
    Found best(int demand, Remaining left, StockPrices asked) {
        return searches.get(demand).best(left, asked, mostDecodes);
    }

    boolean isOutOfPatience() {
        return patience.isOver();
    }
}
