package io.crossdock.planning.search;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.Open;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan in the making: which ways are taken, and how much goes each. */
final class Draft {
    private final Network network;
    private final int[] ways;
    private final long[] quantities;
    final double value;

    Draft(Network network, int[] ways, long[] quantities, double value) {
        this.network = network;
        this.ways = ways;
        this.quantities = quantities;
        this.value = value;
    }

    OrderPlan plan() {
        List<List<Part>> parts = new ArrayList<>();
        network.lanes.forEach(lane -> parts.add(new ArrayList<>()));
        List<Open> open = new ArrayList<>();
        for (int at = 0; at < ways.length; at++) {
            Network.Way way = network.ways.get(ways[at]);
            if (quantities[at] > 0 && way.lane() < 0) {
                open.add(new Open(network.lines.get(way.line()), quantities[at], way.source()));
            } else if (quantities[at] > 0 && way.source() != null) {
                parts.get(way.lane()).add(new Part(network.lines.get(way.line()), way.source(), quantities[at]));
            }
        }
        List<Load> loads = new ArrayList<>();
        for (int lane = 0; lane < parts.size(); lane++) {
            if (!parts.get(lane).isEmpty()) {
                loads.add(new Load(network.lanes.get(lane), parts.get(lane)));
            }
        }
        return new OrderPlan(network.demand, loads, open);
    }

    /** With amounts rounded to cents, as they are paid. */
    boolean isAffordable() {
        long limit = network.demand.limits().mostExtraCents();
        return limit == Long.MAX_VALUE
                || Costs.of(plan(), network.problem.weights()).paid() <= limit;
    }

    static boolean isBetter(@Nullable Draft one, @Nullable Draft other) {
        return one != null && (other == null || one.value < other.value);
    }
}
