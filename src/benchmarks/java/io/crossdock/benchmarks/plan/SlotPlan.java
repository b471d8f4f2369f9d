package io.crossdock.benchmarks.plan;

import io.crossdock.planning.plan.Costs;
import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Decoder;
import io.crossdock.planning.search.OrderSearch;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;
import org.optaplanner.core.api.score.buildin.simplelong.SimpleLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;

/** One order as a textbook would model it: slots for shipments, each with a lane or none; the planner's decoder loads them. */
@PlanningSolution
public class SlotPlan {
    private List<Slot> slots = List.of();
    private List<Lane> lanes = List.of();
    private @Nullable Problem problem;
    private @Nullable Decoder decoder;
    private @Nullable SimpleLongScore score;

    public SlotPlan() {}

    SlotPlan(Problem problem) {
        this.problem = problem;
        OrderSearch search = new OrderSearch(problem, problem.demands().get(0));
        decoder = search.decoder();
        lanes = search.lanes();
        slots = new ArrayList<>();
        for (int slot = 0; slot < problem.demands().get(0).limits().mostShipments(); slot++) {
            slots.add(new Slot(slot));
        }
    }

    @PlanningEntityCollectionProperty
    public List<Slot> getSlots() {
        return slots;
    }

    @ValueRangeProvider
    public List<Lane> getLanes() {
        return lanes;
    }

    @PlanningScore
    public @Nullable SimpleLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable SimpleLongScore score) {
        this.score = score;
    }

    /** A shipment that may go. */
    @PlanningEntity
    public static class Slot {
        private int index;
        private @Nullable Lane lane;

        public Slot() {}

        Slot(int index) {
            this.index = index;
        }

        @PlanningId
        public int getIndex() {
            return index;
        }

        @PlanningVariable(nullable = true)
        public @Nullable Lane getLane() {
            return lane;
        }

        public void setLane(@Nullable Lane lane) {
            this.lane = lane;
        }
    }

    /** What the open lanes cost once they are loaded in the best way. */
    public static class Calculator implements EasyScoreCalculator<SlotPlan, SimpleLongScore> {
        @Override
        public SimpleLongScore calculateScore(SlotPlan plan) {
            Problem problem = Objects.requireNonNull(plan.problem);
            List<Lane> open = plan.slots.stream()
                    .map(Slot::getLane)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            OrderPlan loaded = Objects.requireNonNull(plan.decoder)
                    .decode(open, Remaining.of(problem), StockPrices.none(problem));
            return SimpleLongScore.of(-Costs.of(loaded, problem.weights()).total());
        }
    }
}
