package io.crossdock.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recommended re-plan of one order and the next best ones.
 *
 * @param orderId the order, where a request has several
 * @param solver what searched
 * @param score of the chosen plan: hard, medium and soft, in cents
 * @param stoppedBy what ended the search
 * @param lowerBoundUsd no plan costs less than this, with the prices of what goes wrong
 * @param gapUsd between the chosen plan and that bound; 0 when it is proved
 * @param blockers when there is no feasible plan: the smallest set of reasons that block it; when nothing was planned: what
 *     the request leaves out
 * @param unusableOptions stock and services of the request that could not be planned with, and why
 * @param notes for example why there are fewer alternatives than asked for
 */
public record PlanningResult(
        @Nullable String orderId,
        String solver,
        Status status,
        @Nullable String score,
        StoppedBy stoppedBy,
        @Nullable BigDecimal lowerBoundUsd,
        @Nullable BigDecimal gapUsd,
        @Nullable BigDecimal gapPct,
        long scoreCalculations,
        @Nullable Integer timeLimitMs,
        long seed,
        @Nullable FulfilmentPlan chosen,
        List<FulfilmentPlan> alternatives,
        List<Reason> blockers,
        List<Reason> unusableOptions,
        List<String> notes) {

    public PlanningResult {
        alternatives = Copies.of(alternatives);
        blockers = Copies.of(blockers);
        unusableOptions = Copies.of(unusableOptions);
        notes = Copies.of(notes);
    }

    /** The same result with these plans. */
    public PlanningResult withPlans(FulfilmentPlan first, List<FulfilmentPlan> others) {
        return new PlanningResult(
                orderId,
                solver,
                status,
                score,
                stoppedBy,
                lowerBoundUsd,
                gapUsd,
                gapPct,
                scoreCalculations,
                timeLimitMs,
                seed,
                first,
                others,
                blockers,
                unusableOptions,
                notes);
    }

    /** For an order that leaves out what a plan takes. */
    public static PlanningResult notPlanned(@Nullable String orderId, List<Fault> gaps) {
        return new PlanningResult(
                orderId,
                "none",
                Status.NOT_PLANNED,
                null,
                StoppedBy.NOTHING_TO_PLAN,
                null,
                null,
                null,
                0,
                null,
                0,
                null,
                List.of(),
                gaps.stream()
                        .map(gap -> new Reason(gap.code().name(), gap.pointer(), gap.message()))
                        .toList(),
                List.of(),
                List.of());
    }

    public enum Status {
        /** No plan can be better. */
        PROVED_OPTIMAL,
        /** Keeps every hard rule; how far it may be from the best is told by the gap. */
        FEASIBLE,
        /** Every plan breaks a hard rule, or nothing can be shipped at all. */
        NO_FEASIBLE_PLAN,
        /** The time limit ended the search; another run may find another plan. */
        CUT_BY_TIME,
        /** No plan was looked for: the case leaves out what a plan takes, and the blockers name it. */
        NOT_PLANNED
    }

    public enum StoppedBy {
        PROOF,
        SCORE_CALCULATION_LIMIT,
        TIME_LIMIT,
        NOTHING_TO_PLAN
    }

    /**
     * Why something is not possible.
     *
     * @param code stable, for programs
     * @param subject which stock, service or rule, with the JSON pointer where it is part of the request
     * @param text one sentence
     */
    public record Reason(String code, String subject, String text) {}
}
