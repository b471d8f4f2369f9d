package io.crossdock.planning.search;

import io.crossdock.planning.PlanAudit;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Tries all plans of the one order of a small problem: every set of lanes with every whole quantity on every way. */
final class EveryPlan {
    private static final int MOST_LANES = 4;

    private final Problem problem;
    private final Demand demand;
    private final ToLongFunction<OrderPlan> price;
    private long least = Long.MAX_VALUE;

    /** All ways to serve one line in full: what ships, and what stays open. */
    private record Serving(Map<Integer, List<Part>> parts, List<Open> open, long atLeast) {}

    /** A way of a line; without a lane the goods stay open. */
    private record Way(int lane, @Nullable Source source) {
        long most() {
            return source == null ? Long.MAX_VALUE : source.available();
        }
    }

    private EveryPlan(Problem problem, ToLongFunction<OrderPlan> price) {
        this.problem = problem;
        this.demand = problem.demands().get(0);
        this.price = price;
    }

    /** The least cost of all plans that break no rule. */
    static long leastCents(Problem problem) {
        return least(problem, plan -> PlanAudit.cents(problem, plan));
    }

    static long least(Problem problem, ToLongFunction<OrderPlan> price) {
        EveryPlan every = new EveryPlan(problem, price);
        every.chooseLanes(problem.lanesOf(every.demand), 0, new ArrayList<>());
        return every.least;
    }

    private void chooseLanes(List<Lane> lanes, int from, List<Lane> chosen) {
        List<List<Serving>> servings =
                demand.lines().stream().map(line -> servings(line, chosen)).toList();
        combine(servings, 0, new ArrayList<>(), chosen);
        for (int next = from; next < lanes.size() && chosen.size() < MOST_LANES; next++) {
            chosen.add(lanes.get(next));
            chooseLanes(lanes, next + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private List<Serving> servings(Line line, List<Lane> lanes) {
        List<Way> ways = new ArrayList<>();
        for (Lane lane : lanes) {
            for (Source source : problem.sources()) {
                if (fits(line, source, lane)) {
                    ways.add(new Way(lane.index(), source));
                }
            }
        }
        for (Source source : problem.sources()) {
            if (source.kind() == Source.Kind.INBOUND && source.itemId().equals(line.itemId())) {
                ways.add(new Way(-1, source));
            }
        }
        ways.add(new Way(-1, null));
        List<Serving> found = new ArrayList<>();
        serve(line, ways, 0, line.needed(), new long[ways.size()], found);
        return found;
    }

    private boolean fits(Line line, Source source, Lane lane) {
        Part part = new Part(line, source, line.step());
        OrderPlan alone = new OrderPlan(demand, List.of(new Load(lane, List.of(part))), List.of());
        return PlanAudit.violations(problem, List.of(alone)).stream()
                .noneMatch(rule -> rule.matches("(H4|H5|H7|H13|H1 source of).*"));
    }

    private void serve(Line line, List<Way> ways, int at, long left, long[] taken, List<Serving> found) {
        if (at == ways.size() - 1) {
            taken[at] = left;
            found.add(serving(line, ways, taken));
            return;
        }
        long most = Math.min(left, ways.get(at).most());
        for (long quantity = 0; quantity <= most; quantity += line.step()) {
            taken[at] = quantity;
            serve(line, ways, at + 1, left - quantity, taken, found);
        }
    }

    private Serving serving(Line line, List<Way> ways, long[] taken) {
        Map<Integer, List<Part>> parts = new TreeMap<>();
        List<Open> open = new ArrayList<>();
        for (int at = 0; at < taken.length; at++) {
            Way way = ways.get(at);
            if (taken[at] > 0 && way.lane() < 0) {
                open.add(new Open(line, taken[at], way.source()));
            } else if (taken[at] > 0 && way.source() != null) {
                parts.computeIfAbsent(way.lane(), lane -> new ArrayList<>())
                        .add(new Part(line, way.source(), taken[at]));
            }
        }
        return new Serving(parts, open, price.applyAsLong(new OrderPlan(unbroken(), loads(parts, true), open)));
    }

    /** The order without its penalty, so that the prices of single lines add up to a price below that of the whole. */
    private Demand unbroken() {
        return new Demand(
                demand.index(),
                demand.orderId(),
                demand.lines(),
                demand.orderQuantity(),
                demand.pinnedQuantity(),
                demand.rank(),
                demand.windowEnd(),
                0,
                demand.shipComplete(),
                demand.limits());
    }

    private List<Load> loads(Map<Integer, List<Part>> parts, boolean free) {
        return parts.entrySet().stream()
                .map(entry -> new Load(lane(problem.lanes().get(entry.getKey()), free), entry.getValue()))
                .toList();
    }

    /** As if it left anyway, when only its goods are to be priced. */
    private static Lane lane(Lane lane, boolean free) {
        return new Lane(
                lane.index(),
                lane.demand(),
                lane.node(),
                lane.vehicle(),
                lane.carrier(),
                lane.service(),
                free || lane.original(),
                lane.cutOffAt(),
                lane.etaAt(),
                lane.lateHours(),
                lane.tariff(),
                free ? 0 : lane.handlingCents(),
                lane.pickPerUnit(),
                lane.dangerousGoods(),
                lane.temperatureClasses(),
                lane.gramsOfCarbon());
    }

    private void combine(List<List<Serving>> servings, int line, List<Serving> chosen, List<Lane> lanes) {
        if (line == servings.size()) {
            judge(chosen, lanes);
            return;
        }
        for (Serving serving : servings.get(line)) {
            chosen.add(serving);
            if (chosen.stream().mapToLong(Serving::atLeast).sum() < least) {
                combine(servings, line + 1, chosen, lanes);
            }
            chosen.remove(chosen.size() - 1);
        }
    }

    private void judge(List<Serving> chosen, List<Lane> lanes) {
        Map<Integer, List<Part>> parts = new TreeMap<>();
        List<Open> open = new ArrayList<>();
        for (Serving serving : chosen) {
            serving.parts()
                    .forEach((lane, some) -> parts.computeIfAbsent(lane, key -> new ArrayList<>())
                            .addAll(some));
            open.addAll(serving.open());
        }
        if (parts.size() == lanes.size()) {
            OrderPlan plan = new OrderPlan(demand, loads(parts, false), open);
            long cents = price.applyAsLong(plan);
            if (cents < least && PlanAudit.violations(problem, List.of(plan)).isEmpty()) {
                least = cents;
            }
        }
    }
}
