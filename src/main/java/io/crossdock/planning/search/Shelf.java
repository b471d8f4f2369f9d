package io.crossdock.planning.search;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plans that a search came by: of those on the same lanes with as much left open, the cheapest. */
final class Shelf {
    private final Weights weights;
    private final Map<Place, Candidate> plans = new LinkedHashMap<>();
    private final Set<Place> wanted = new LinkedHashSet<>();

    private record Place(List<Integer> lanes, long open) {}

    Shelf(Weights weights) {
        this.weights = weights;
    }

    void put(@Nullable Draft draft) {
        if (draft != null) {
            put(draft.plan());
        }
    }

    /** To be in the list of the best whatever it costs. */
    void want(@Nullable Draft draft) {
        if (draft != null) {
            wanted.add(put(draft.plan()));
        }
    }

    private Place put(OrderPlan plan) {
        List<Integer> lanes =
                plan.loads().stream().map(load -> load.lane().index()).toList();
        Place place = new Place(lanes, plan.openQuantity());
        Candidate candidate = new Candidate(plan, Costs.of(plan, weights));
        plans.merge(place, candidate, Shelf::cheaper);
        return place;
    }

    private static Candidate cheaper(Candidate one, Candidate other) {
        return other.costs().total() < one.costs().total() ? other : one;
    }

    /** Cheapest first; plans on fewer lanes, then on earlier ones, come first among equals. */
    List<Candidate> best(int atMost) {
        Comparator<Map.Entry<Place, Candidate>> byCost =
                Comparator.comparingLong(entry -> entry.getValue().costs().total());
        Comparator<Map.Entry<Place, Candidate>> cheapestFirst = byCost.thenComparing(
                        entry -> entry.getKey().lanes().size())
                .thenComparing(entry -> entry.getKey().lanes().toString());
        List<Map.Entry<Place, Candidate>> sorted =
                plans.entrySet().stream().sorted(cheapestFirst).toList();
        long others = Math.max(0, atMost - wanted.size());
        List<Candidate> best = new ArrayList<>();
        for (Map.Entry<Place, Candidate> entry : sorted) {
            boolean isWanted = wanted.contains(entry.getKey());
            if (isWanted || others-- > 0) {
                best.add(entry.getValue());
            }
        }
        return best;
    }
}
