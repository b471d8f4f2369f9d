package io.crossdock.planning.answer;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.SplitLimits;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A problem as it might be for one of its orders. Places in lists stay as they are; what is new stands at the end. */
record World(Problem problem, int order, List<OrderPlan> others) {
    /** So dear that whatever can be shipped is shipped: 10,000 dollars a unit. */
    private static final long ANYTHING_RATHER = 100_000_000;

    private static final int ALL_OF_IT = 1000;

    World {
        others = List.copyOf(others);
    }

    /** The same, but shipping goes before any cost. */
    static World eager(Problem problem, Demand demand, List<OrderPlan> others) {
        Weights weights = problem.weights();
        Weights eager =
                new Weights(weights.substitutePerMille(), weights.carbonRatePerKg(), ALL_OF_IT, weights.serviceFirst());
        Problem dear = new Problem(
                problem.evaluatedAt(),
                problem.demands(),
                problem.sources(),
                problem.lanes(),
                problem.vehicles(),
                problem.nodes(),
                eager);
        return new World(dear, demand.index(), others).lines(World::dear);
    }

    private static Line dear(Line line) {
        return new Line(
                line.index(),
                line.lineNo(),
                line.uom(),
                line.needed(),
                line.step(),
                line.gramsPerUnit(),
                ANYTHING_RATHER,
                line.marginPerUnit(),
                ANYTHING_RATHER,
                0,
                line.dangerousGoods(),
                line.temperatureClass(),
                line.minShelfLifeDays(),
                line.items());
    }

    Demand demand() {
        return problem.demands().get(order);
    }

    World alone() {
        return new World(problem, order, List.of());
    }

    World lines(UnaryOperator<Line> change) {
        Demand old = demand();
        return demand(old, old.lines().stream().map(change).toList(), old.shipComplete(), old.limits());
    }

    World limits(SplitLimits limits) {
        return demand(demand(), demand().lines(), demand().shipComplete(), limits);
    }

    World inParts() {
        return demand(demand(), demand().lines(), false, demand().limits());
    }

    private World demand(Demand old, List<Line> lines, boolean shipComplete, SplitLimits limits) {
        List<Demand> demands = new ArrayList<>(problem.demands());
        demands.set(
                order,
                new Demand(
                        old.index(),
                        old.orderId(),
                        lines,
                        old.orderQuantity(),
                        old.pinnedQuantity(),
                        old.rank(),
                        old.windowEnd(),
                        old.breachCents(),
                        shipComplete,
                        limits));
        return with(demands, problem.sources(), problem.lanes(), problem.vehicles(), problem.nodes());
    }

    World sources(UnaryOperator<Source> change) {
        return sources(problem.sources().stream().map(change).toList());
    }

    World sources(List<Source> sources) {
        return with(problem.demands(), sources, problem.lanes(), problem.vehicles(), problem.nodes());
    }

    World lanes(UnaryOperator<Lane> change) {
        return lanes(problem.lanes().stream().map(change).toList(), problem.vehicles(), problem.nodes());
    }

    World capacities(UnaryOperator<Vehicle> vehicles, UnaryOperator<Node> nodes) {
        return lanes(
                problem.lanes(),
                problem.vehicles().stream().map(vehicles).toList(),
                problem.nodes().stream().map(nodes).toList());
    }

    World lanes(List<Lane> lanes, List<Vehicle> vehicles, List<Node> nodes) {
        return with(problem.demands(), problem.sources(), lanes, vehicles, nodes);
    }

    private World with(
            List<Demand> demands, List<Source> sources, List<Lane> lanes, List<Vehicle> vehicles, List<Node> nodes) {
        return new World(
                new Problem(problem.evaluatedAt(), demands, sources, lanes, vehicles, nodes, problem.weights()),
                order,
                others);
    }
}
