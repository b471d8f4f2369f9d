package io.crossdock.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link DecisionRequest}: what the case is, how urgent, who must act and approve, what may run alone.
 *
 * @param plan the re-plan of the order, {@code null} when none was made
 * @param noRuleMatched tables that had no row for this case
 * @param conflictingRules tables that allow one row and had several
 */
public record Decision(
        @Nullable String requestId,
        String decisionId,
        Instant evaluatedAt,
        RuleSetReference ruleSet,
        Classification classification,
        DerivedFacts derivedFacts,
        QualityAssessment dataQuality,
        Severity severity,
        Priority priority,
        Escalation escalation,
        Automation automation,
        List<PolicyOutcome> policyOutcomes,
        List<RecommendedAction> recommendedActions,
        @Nullable PlanningResult plan,
        Approval approval,
        List<Communication> communications,
        List<String> warnings,
        List<NoRuleMatched> noRuleMatched,
        List<ConflictingRules> conflictingRules,
        Explanation explanation,
        @Nullable Audit audit) {

    public Decision {
        policyOutcomes = Copies.of(policyOutcomes);
        recommendedActions = Copies.of(recommendedActions);
        communications = Copies.of(communications);
        warnings = Copies.of(warnings);
        noRuleMatched = Copies.of(noRuleMatched);
        conflictingRules = Copies.of(conflictingRules);
    }

    /**
     * What a policy table says about the case.
     *
     * @param table name of the table
     */
    public record PolicyOutcome(
            String table,
            String ruleId,
            String outcome,
            @Nullable String detail) {}

    /**
     * A table that had no row for this case.
     *
     * @param facts what the table asked for and found; unknown facts are {@code null}
     */
    public record NoRuleMatched(String table, Map<String, @Nullable Object> facts) {
        public NoRuleMatched {
            facts = Copies.of(facts);
        }
    }

    /** A table that allows one row, and the rows that matched. */
    public record ConflictingRules(String table, List<String> rows) {
        public ConflictingRules {
            rows = Copies.of(rows);
        }
    }

    /** The free maps of the request, given back untouched. */
    public record Audit(Map<String, @Nullable Object> extensions, Map<String, @Nullable Object> sourceRaw) {
        public Audit {
            extensions = Copies.of(extensions);
            sourceRaw = Copies.of(sourceRaw);
        }
    }
}
