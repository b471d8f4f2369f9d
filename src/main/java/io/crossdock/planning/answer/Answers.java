package io.crossdock.planning.answer;

import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.PlanningResult.Reason;
import io.crossdock.model.PlanningResult.Status;
import io.crossdock.model.PlanningResult.StoppedBy;
import io.crossdock.planning.answer.Alternatives.Labelled;
import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.setup.Prepared;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer for one order: what was chosen, what else could be done, or what stands in the way. */
public final class Answers {
    private final Prepared prepared;
    private final Demand demand;
    private final Searched found;
    private final Pinned pinned;

    private Answers(Prepared prepared, Demand demand, Searched found) {
        this.prepared = prepared;
        this.demand = demand;
        this.found = found;
        this.pinned = Pinned.of(prepared, demand);
    }

    /**
     * The answer for one order of a run.
     *
     * @param atMost plans to show, the chosen one included
     * @param trial for what might be if a rule or a reason were not there
     */
    public static PlanningResult of(Prepared prepared, Demand demand, Searched found, int atMost, Trial trial) {
        Answers answers = new Answers(prepared, demand, found);
        List<Reason> blocking =
                answers.shipsNothing() ? new Blockers(trial).of(prepared, demand, found.others()) : List.of();
        return blocking.isEmpty() ? answers.planned(atMost, trial) : answers.blocked(blocking);
    }

    /** Leaving everything open is a plan, but no way to fulfil the order; it is chosen only where another is dearer. */
    private boolean shipsNothing() {
        return !demand.lines().isEmpty()
                && isEmpty(found.plan().openQuantity())
                && found.candidates().stream().allMatch(plan -> isEmpty(plan.openQuantity()));
    }

    private boolean isEmpty(long open) {
        return open == demand.lines().stream().mapToLong(line -> line.needed()).sum();
    }

    private PlanningResult blocked(List<Reason> blocking) {
        Weighed nothing = Weighed.of(found.plan(), problem().weights(), pinned);
        List<FulfilmentPlan> waiting = TradeOffs.keepsAndBackorders(nothing)
                ? List.of(plan(nothing, Label.KEEP_AND_BACKORDER, 1, waitingFor(nothing)))
                : List.of();
        return result(Status.NO_FEASIBLE_PLAN, null, null, waiting, blocking, List.of());
    }

    private static String waitingFor(Weighed nothing) {
        return "Nothing can be shipped; to wait costs " + Spoken.money(nothing.total()) + " in all.";
    }

    private PlanningResult planned(int atMost, Trial trial) {
        Alternatives alternatives = Alternatives.of(problem(), pinned, found, atMost);
        List<Labelled> ranked = alternatives.plans();
        boolean serviceFirst = problem().weights().serviceFirst();
        Weighed first = ranked.get(0).plan();
        List<FulfilmentPlan> plans = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Weighed plan = ranked.get(i).plan();
            String why = i == 0
                    ? Why.first(ranked.stream().map(Labelled::plan).toList(), found, serviceFirst)
                    : Why.other(i + 1, plan, first, problem().nodes(), serviceFirst);
            plans.add(plan(plan, ranked.get(i).label(), i + 1, why));
        }
        List<String> notes = new ArrayList<>();
        Stream.ofNullable(alternatives.note()).forEach(notes::add);
        new CostLimit(problem(), pinned, found).note(trial).ifPresent(notes::add);
        if (!found.others().isEmpty() && plans.size() > 1) {
            notes.add("The other plans use only what the recommended plans of the other orders leave.");
        }
        return result(status(), first, plans.get(0), plans.subList(1, plans.size()), List.of(), notes);
    }

    private Status status() {
        if (found.stoppedBy() == StoppedBy.TIME_LIMIT) {
            return Status.CUT_BY_TIME;
        }
        return found.proved() ? Status.PROVED_OPTIMAL : Status.FEASIBLE;
    }

    private Problem problem() {
        return prepared.problem();
    }

    private FulfilmentPlan plan(Weighed plan, Label label, int rank, String why) {
        return new FulfilmentPlan(
                "PLAN-" + (char) ('A' + rank - 1),
                label.name(),
                rank,
                Summary.of(plan, problem().nodes()),
                why,
                Shipments.of(plan.plan(), pinned, problem().nodes()),
                Changes.backorders(plan.plan()),
                Changes.cancellations(plan.plan()),
                Changes.substitutions(plan.plan()),
                Changes.takesFrom(plan.plan()),
                Figures.percent(plan.filled(), demand.orderQuantity()),
                Figures.percent(plan.onTime(), demand.orderQuantity()),
                Spoken.number(plan.plan().openQuantity()),
                Spoken.number(plan.late()),
                plan.etaAt(),
                Spoken.usd(plan.costs().paid()),
                Spoken.usd(Figures.penaltyAvoided(plan)),
                Spoken.usd(Figures.marginImpact(plan)),
                Figures.costs(plan.costs()),
                Figures.carbonKg(plan),
                UsedActions.of(plan, pinned, problem().nodes()),
                Changes.changeCommitment(plan.plan()),
                demand.limits().consentNeeded() && plan.shipments() > 1,
                Figures.score(plan, problem().weights().serviceFirst()),
                Figures.validUntil(plan.plan()),
                null);
    }

    private PlanningResult result(
            Status status,
            @Nullable Weighed first,
            @Nullable FulfilmentPlan chosen,
            List<FulfilmentPlan> alternatives,
            List<Reason> blockers,
            List<String> notes) {
        List<String> all = new ArrayList<>(prepared.original(demand).notes());
        all.addAll(notes);
        Gap gap = Gap.of(first, found);
        return new PlanningResult(
                demand.orderId(),
                found.solver(),
                status,
                chosen == null ? null : chosen.score(),
                found.stoppedBy(),
                gap.bound(),
                gap.usd(),
                gap.percent(),
                found.scoreCalculations(),
                found.timeLimitMs(),
                found.seed(),
                chosen,
                alternatives,
                blockers,
                prepared.reasons(demand),
                all);
    }

    /** How far the chosen plan may be from the best, in money and in percent of the bound. */
    private record Gap(
            @Nullable BigDecimal bound,
            @Nullable BigDecimal usd,
            @Nullable BigDecimal percent) {

        static Gap of(@Nullable Weighed first, Searched found) {
            Long cents = found.lowerBoundCents();
            if (first == null || (cents == null && !found.proved())) {
                return new Gap(null, null, null);
            }
            long bound = cents == null || found.proved() ? first.total() : Math.min(cents, first.total());
            long gap = first.total() - bound;
            boolean share = bound > 0 || gap == 0;
            return new Gap(
                    Spoken.usd(bound),
                    Spoken.usd(gap),
                    share ? (gap == 0 ? Spoken.usd(0) : Figures.percent(gap, bound)) : null);
        }
    }
}
