package io.crossdock.planning.setup;

import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A problem and what of the request did not become part of it.
 *
 * @param unusable in the order of the request: stock, donors, services
 * @param originals one per demand, in the order of the demands
 */
public record Prepared(Problem problem, List<Unusable> unusable, List<Original> originals) {
    public Prepared {
        unusable = List.copyOf(unusable);
        originals = List.copyOf(originals);
    }

    public Original original(Demand demand) {
        return originals.get(demand.index());
    }

    /** What this demand cannot use: stock of its items, services to where it goes. */
    public List<Unusable> unusableFor(Demand demand) {
        return unusable.stream().filter(one -> concerns(one, demand)).toList();
    }

    public List<Reason> reasons(Demand demand) {
        return unusableFor(demand).stream().map(Unusable::reason).toList();
    }

    /** Values that stand in the order of the demands, in the order in which the request names the orders. */
    public <T> List<T> inOrderOfRequest(List<T> byDemand) {
        Map<Integer, T> byPlace = new TreeMap<>();
        for (Original original : originals) {
            byPlace.put(original.place(), byDemand.get(original.demand()));
        }
        return List.copyOf(byPlace.values());
    }

    private boolean concerns(Unusable one, Demand demand) {
        @Nullable Integer only = one.demand();
        if (only != null) {
            return only == demand.index();
        }
        String consignee = one.consignee();
        if (consignee != null) {
            String own = original(demand).consignee();
            return problem.demands().size() == 1 || consignee.equals(own);
        }
        String item = one.itemId();
        return item == null || demand.lines().stream().map(Line::items).anyMatch(items -> items.contains(item));
    }
}
