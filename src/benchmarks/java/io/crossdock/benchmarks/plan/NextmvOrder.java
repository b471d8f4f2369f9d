package io.crossdock.benchmarks.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crossdock.benchmarks.Figure;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.solver.Solved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order-fulfilment sample of nextmv and the plan its authors got. Their model charges every carrier its first tier even
 * when it carries nothing; both plans are counted here with what is shipped only.
 */
record NextmvOrder(JsonNode input, JsonNode authors) {
    private static final int EFFORT = 100;
    private static final double CENTS = 100;
    private static final double HALF_A_CENT = 0.005;

    static NextmvOrder read(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode golden = json.readTree(folder.resolve("expected-output.golden.json").toFile());
        return new NextmvOrder(
                json.readTree(folder.resolve("input.json").toFile()),
                golden.path("solutions").path(0));
    }

    List<Figure> figures(ProductSolver solver) {
        Problem problem = new NextmvProblem(input).problem();
        Timed<Solved> solved = solver.solve(problem, EFFORT);
        checkIsWhole(solved.result());
        double dollars = ProductSolver.cents(problem, solved.result().plans()) / CENTS;
        double theirs = authors.path("value").asDouble() - paidForNothing();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "nextmv sample: its authors, all carriers paid", authors.path("value").asDouble(), "USD"));
        figures.add(Figure.of("nextmv sample: its authors, shipments paid", theirs, "USD"));
        figures.add(Figure.atMost("nextmv sample: ours, shipments paid", dollars, theirs + HALF_A_CENT, "USD"));
        figures.add(Figure.of("nextmv sample: time", solved.milliseconds(), "ms CPU"));
        return figures;
    }

    private double paidForNothing() {
        double paid = 0;
        for (Map.Entry<String, JsonNode> weight : authors.path("weights").properties()) {
            if (weight.getValue().asDouble() == 0) {
                paid += authors.path("delivery_costs").path(weight.getKey()).asDouble();
            }
        }
        return paid;
    }

    /** The planner would allow two parcels with one carrier, their model does not. */
    private static void checkIsWhole(Solved solved) {
        Set<String> carriers = new HashSet<>();
        for (Load load : solved.plans().get(0).loads()) {
            if (!carriers.add(load.lane().node() + load.lane().carrier())) {
                throw new IllegalStateException("two tiers of " + load.lane().carrier() + " in one plan");
            }
        }
        if (solved.plans().get(0).openQuantity() > 0) {
            throw new IllegalStateException("the whole order can be fulfilled, but something stayed open");
        }
    }
}
