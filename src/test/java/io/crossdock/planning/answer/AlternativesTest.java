package io.crossdock.planning.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.planning.answer.Alternatives.Labelled;
import io.crossdock.planning.plan.Load;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.plan.Part;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.problem.SplitLimits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final SplitLimits ANY = new SplitLimits(4, Long.MAX_VALUE, 0, false);

    @Test
    void eachAlternativeStandsForAnotherTradeOff() {
        // Given
        Problem problem = Harborline.problem();

        // When
        Alternatives alternatives = alternatives(problem, 5);

        // Then
        assertThat(alternatives.plans())
                .extracting(Labelled::label)
                .containsExactly(
                        Label.RECOMMENDED, Label.KEEP_AND_BACKORDER, Label.FASTEST, Label.CHEAPEST, Label.OTHER);
        assertThat(alternatives.note()).isNull();
    }

    @Test
    void aServiceThatIsDearerAndNoSoonerIsNoAlternative() {
        // Given
        Problem problem =
                with(Harborline.lane(5, 2, "CARR-NEW VAN", "2026-03-18T04:00:00Z", "2026-03-18T11:40:00Z", 65_000));

        // When
        Alternatives alternatives = alternatives(problem, 10);

        // Then
        assertThat(booked(alternatives)).doesNotContain("CARR-NEW");
        assertThat(alternatives.note())
                .startsWith("Only 5 of 10 plans: ")
                .endsWith("no better than another in cost, quantity, arrival, shipments or CO2.");
    }

    @Test
    void aDearerWayFromAnotherNodeIsAWayOutWhenTheFirstNodeFails() {
        // Given
        Problem problem =
                with(Harborline.lane(5, 1, "CARR-NEW VAN", "2026-03-18T21:00:00Z", "2026-03-18T23:40:00Z", 99_000));

        // When
        Alternatives alternatives = alternatives(problem, 10);

        // Then
        assertThat(booked(alternatives)).contains("CARR-NEW");
    }

    @Test
    void aServiceThatComesMinutesEarlierForALittleMoreIsTheSameToAPerson() {
        // Given
        Lane minutes =
                Harborline.lane(5, 2, "CARR-VAN DEDICATED-VAN", "2026-03-18T04:00:00Z", "2026-03-18T11:10:00Z", 64_500);

        // When
        Alternatives alternatives = alternatives(with(minutes), 10);

        // Then
        assertThat(alternatives.plans())
                .filteredOn(shown -> shown.plan().booked().contains(minutes))
                .isEmpty();
        assertThat(alternatives.note()).contains("1 is too much like a plan that is shown");
    }

    @Test
    void onePlanAloneSaysThatNothingElseDelivers() {
        // Given
        Problem problem = Harborline.problem(
                Harborline.demand(Harborline.line(0), false, ANY),
                Harborline.sources().subList(0, 2),
                Harborline.lanes().subList(0, 1));
        OrderPlan only = Cases.best(problem, problem.demands().get(0), List.of());

        // When
        Alternatives alternatives = Alternatives.of(
                problem,
                Pinned.of(Cases.prepared(problem, List.of()), only.demand()),
                Cases.searched(only, List.of(only)),
                3);

        // Then
        assertThat(alternatives.note())
                .isEqualTo("Only 1 of 3 plans: no other node or service can deliver these goods.");
    }

    @Test
    void anOrderThatIsNotSplitIsNamedSo() {
        // Given
        Lane near = Harborline.lane(0, 1, "CARR-VAN SMALL", "2026-03-18T04:00:00Z", "2026-03-18T11:00:00Z", 5_000);
        Lane far = Harborline.lane(1, 2, "CARR-VAN SMALL", "2026-03-18T04:00:00Z", "2026-03-18T11:30:00Z", 5_000);
        Lane alone = Harborline.lane(2, 2, "CARR-BIG FULL", "2026-03-18T04:00:00Z", "2026-03-18T11:30:00Z", 90_000);
        OrderPlan split = plan(load(near, 1, 12_000), load(far, 3, 28_000));
        OrderPlan whole = plan(load(alone, 3, 40_000));
        Problem problem = Harborline.problem(split.demand(), Harborline.sources(), List.of(near, far, alone));

        // When
        Alternatives alternatives = Alternatives.of(
                problem,
                Pinned.of(Cases.prepared(problem, List.of()), split.demand()),
                Cases.searched(split, List.of(whole)),
                3);

        // Then
        assertThat(alternatives.plans()).extracting(Labelled::label).containsExactly(Label.RECOMMENDED, Label.NO_SPLIT);
    }

    private static OrderPlan plan(Load... loads) {
        Line line = Harborline.line(0);
        Demand demand = new Demand(0, "SO-1", List.of(line), 40_000, 0, 90, null, 0, false, ANY);
        return new OrderPlan(demand, List.of(loads), List.of());
    }

    private static Load load(Lane lane, int source, long quantity) {
        return new Load(
                lane, List.of(new Part(Harborline.line(0), Harborline.sources().get(source), quantity)));
    }

    private static Problem with(Lane more) {
        List<Lane> lanes = new ArrayList<>(Harborline.lanes());
        lanes.add(more);
        return Harborline.problem(Harborline.demand(Harborline.line(0), false, ANY), Harborline.sources(), lanes);
    }

    private static Alternatives alternatives(Problem problem, int atMost) {
        Demand demand = problem.demands().get(0);
        List<OrderPlan> plans = Cases.plans(problem, demand);
        Pinned pinned = Pinned.of(Cases.prepared(problem, List.of()), demand);
        return Alternatives.of(problem, pinned, Cases.searched(plans.get(0), plans), atMost);
    }

    private static List<String> booked(Alternatives alternatives) {
        return alternatives.plans().stream()
                .flatMap(shown -> shown.plan().booked().stream())
                .map(Lane::carrier)
                .toList();
    }
}
