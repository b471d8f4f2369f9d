package io.crossdock.planning.search;

import io.crossdock.planning.problem.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the search other questions than for the best: with fewer shipments, without a node or a service of the best plan, as
 * fast as can be, for the least paid, as much as can be had elsewhere, and for doing nothing.
 */
final class Alternatives {
    /** The other questions are many: each looks at a few sets of lanes that are good at first sight. */
    private static final int QUESTIONS = 100;

    private final Network network;
    private final Terms terms;
    private final Terms paid;
    private final int mostDecodes;
    private final Shelf shelf;

    Alternatives(Network network, Remaining left, int mostDecodes) {
        this.network = network;
        this.mostDecodes = mostDecodes;
        StockPrices none = StockPrices.none(network.problem);
        terms = new Terms(network, left, none, Objective.COST);
        paid = new Terms(network, left, none, Objective.PAID);
        shelf = new Shelf(network.problem.weights());
    }

    List<Candidate> find(int atMost) {
        Draft best = sets(terms, lane -> true, network.mostNewLanes(), mostDecodes)
                .run()
                .best();
        shelf.want(best);
        for (int lanes = 0; lanes < network.mostNewLanes(); lanes++) {
            shelf.want(all(lane -> true, lanes));
        }
        for (Lane used : newLanes(best)) {
            shelf.put(all(lane -> lane.node() != used.node() || lane.original(), network.mostNewLanes()));
            shelf.put(all(lane -> lane.index() != used.index(), network.mostNewLanes()));
        }
        shelf.want(sets(paid, lane -> true, network.mostNewLanes()).run().best());
        Set<Integer> nodes = newLanes(best).stream().map(Lane::node).collect(Collectors.toSet());
        shelf.want(sets(paid, lane -> lane.original() || !nodes.contains(lane.node()), network.mostNewLanes())
                .run()
                .best());
        shelf.want(fastest());
        if (network.lanes.size() <= OrderSearch.FEW_LANES) {
            network.lanes.stream().filter(lane -> !lane.original()).forEach(this::withOnly);
        }
        return shelf.best(atMost);
    }

    private void withOnly(Lane one) {
        shelf.put(sets(paid, lane -> lane.original() || lane.equals(one), network.mostNewLanes())
                .run()
                .best());
    }

    private @Nullable Draft all(Predicate<Lane> allowed, int mostNew) {
        return sets(terms, allowed, mostNew).run().best();
    }

    private LaneSets sets(Terms of, Predicate<Lane> allowed, int mostNew) {
        return sets(of, allowed, mostNew, Math.max(1, mostDecodes / QUESTIONS));
    }

    private LaneSets sets(Terms of, Predicate<Lane> allowed, int mostNew, int most) {
        boolean[] mask = new boolean[network.lanes.size()];
        for (int lane = 0; lane < mask.length; lane++) {
            mask[lane] = allowed.test(network.lanes.get(lane));
        }
        return new LaneSets(of, mask, mostNew, most, of == terms ? shelf::put : draft -> {});
    }

    private static List<Lane> newLanes(@Nullable Draft draft) {
        List<Lane> lanes = new ArrayList<>();
        if (draft != null) {
            draft.plan().loads().stream()
                    .map(load -> load.lane())
                    .filter(lane -> !lane.original())
                    .forEach(lanes::add);
        }
        return lanes;
    }

    /** Of the plans that leave nothing open, the cheapest of those that are complete first. */
    private @Nullable Draft fastest() {
        List<Instant> arrivals = network.lanes.stream()
                .map(Lane::etaAt)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        Draft fastest = null;
        int first = 0;
        int last = arrivals.size() - 1;
        while (first <= last) {
            int middle = (first + last) / 2;
            Draft complete = completeBy(arrivals.get(middle));
            fastest = complete == null ? fastest : complete;
            first = complete == null ? middle + 1 : first;
            last = complete == null ? last : middle - 1;
        }
        return fastest;
    }

    private @Nullable Draft completeBy(Instant arrival) {
        return sets(terms, lane -> lane.etaAt() == null || !lane.etaAt().isAfter(arrival), network.mostNewLanes())
                .runComplete()
                .best();
    }
}
