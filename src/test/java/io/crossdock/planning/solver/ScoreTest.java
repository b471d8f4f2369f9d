package io.crossdock.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.GeneratedProblems;
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
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Plans of chance against a judge who shares no code with the constraints. */
class ScoreTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theScoreOfAnyPlanIsWhatTheAuditSays(long seed) {
        Random random = new Random(seed);
        for (int sample = 0; sample < 300; sample++) {
            // Given
            Problem problem = GeneratedProblems.of(
                    new GeneratedProblems.Size(1 + sample % 3, 2, 3, 2, 3, true), random.nextLong());
            List<OrderPlan> plans = problem.demands().stream()
                    .map(demand -> anyPlan(problem, demand, random))
                    .toList();

            // When
            HardMediumSoftLongScore score = Judged.plans(problem, plans).score();

            // Then
            List<String> violations = PlanAudit.violations(problem, plans);
            assertThat(score.hardScore() == 0).as("%s", violations).isEqualTo(violations.isEmpty());
            assertThat(-score.softScore())
                    .isEqualTo(plans.stream()
                            .mapToLong(plan -> PlanAudit.cents(problem, plan))
                            .sum());
        }
    }

    /** Often impossible: goods from anywhere on any lane, sometimes a thousandth too many. */
    private static OrderPlan anyPlan(Problem problem, Demand demand, Random random) {
        List<Load> loads = new ArrayList<>();
        long[] missing = demand.lines().stream().mapToLong(Line::needed).toArray();
        for (Lane lane : problem.lanesOf(demand)) {
            if (random.nextInt(100) < 30) {
                List<Part> parts = anyParts(problem, demand, lane, missing, random);
                if (!parts.isEmpty()) {
                    loads.add(new Load(lane, parts));
                }
            }
        }
        List<Open> open = demand.lines().stream()
                .filter(line -> missing[line.index()] > 0)
                .map(line -> new Open(line, missing[line.index()], expected(problem, line, random)))
                .toList();
        return new OrderPlan(demand, loads, open);
    }

    private static List<Part> anyParts(Problem problem, Demand demand, Lane lane, long[] missing, Random random) {
        List<Part> parts = new ArrayList<>();
        for (Line line : demand.lines()) {
            for (Source source : problem.sources()) {
                boolean fits = line.items().contains(source.itemId())
                        && source.node().equals(problem.nodes().get(lane.node()).name());
                if (missing[line.index()] > 0 && (fits ? random.nextInt(100) < 70 : random.nextInt(1000) < 2)) {
                    long quantity = Math.min(missing[line.index()], line.step() * (1 + random.nextInt(3)));
                    parts.add(new Part(line, source, quantity + (random.nextInt(100) < 2 ? 1 : 0)));
                    missing[line.index()] -= quantity;
                }
            }
        }
        return parts;
    }

    private static @Nullable Source expected(Problem problem, Line line, Random random) {
        return problem.sources().stream()
                .filter(source ->
                        source.kind() == Source.Kind.INBOUND && line.items().contains(source.itemId()))
                .filter(source -> random.nextBoolean())
                .findFirst()
                .orElse(null);
    }
}
