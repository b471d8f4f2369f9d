package io.crossdock.model;

import org.jspecify.annotations.Nullable;

/**
 * How to plan.
 *
 * @param alternatives most plans in the answer, 1 to 10; 3 when absent
 * @param serviceFirst unfilled and late demand before any money; the release says so when absent
 * @param donorsAllowed stock reserved for orders of lower rank may be taken; no when absent
 * @param seed of the search; 0 when absent
 * @param timeLimitMs safety net; an answer that it cut short says so
 */
public record PlanningOptions(
        @Nullable Integer alternatives,
        @Nullable Boolean serviceFirst,
        @Nullable Boolean donorsAllowed,
        @Nullable Long seed,
        @Nullable Integer timeLimitMs) {}
