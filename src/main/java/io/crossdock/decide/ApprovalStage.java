package io.crossdock.decide;

import io.crossdock.model.Approval;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who must approve what: the authority's band of the amount, then the modifiers in their order. */
final class ApprovalStage {
    private static final String AUTHORITY = "ApprovalAuthority";
    private static final String MODIFIERS = "ApprovalModifiers";

    private ApprovalStage() {}

    /** @param plan the plan that the selected actions carry out, absent without one */
    static List<Candidate> require(CaseWork work, List<Candidate> candidates, @Nullable FulfilmentPlan plan) {
        work.run(Stage.APPROVALS);
        PlanAmounts amounts = plan == null ? null : PlanAmounts.of(plan, work.request);
        Map<String, BigDecimal> asked = amounts(work, candidates, amounts);
        if (amounts != null) {
            judgeTotal(work, candidates, asked, amounts.total());
        }
        List<Candidate> judged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String authority = candidate.action().approvalAction();
            judged.add(
                    authority == null
                            ? candidate
                            : candidate.needing(step(work, candidate, authority, asked.get(authority))));
        }
        return judged;
    }

    /** The approvals of a plan that is not the chosen one; leaves no trace. */
    static Approval approvalOf(CaseWork work, List<Candidate> candidates, FulfilmentPlan plan) {
        return work.trace.untold(() -> approval(require(work, candidates, plan)));
    }

    /** Against shopping for small bands: what a plan costs altogether is judged on the band of its costliest action. */
    private static void judgeTotal(
            CaseWork work, List<Candidate> candidates, Map<String, BigDecimal> asked, BigDecimal total) {
        Candidate costliest = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Candidate candidate : candidates) {
            BigDecimal amount = candidate.plan() == null
                    ? null
                    : asked.get(String.valueOf(candidate.action().approvalAction()));
            if (candidate.selected() && amount != null && amount.compareTo(most) > 0) {
                costliest = candidate;
                most = amount;
            }
        }
        String authority = costliest == null ? null : costliest.action().approvalAction();
        if (costliest != null && authority != null && total.compareTo(most) > 0) {
            ApprovalSubject subject = new ApprovalSubject(work, costliest, authority);
            List<Row> own = work.look(AUTHORITY, subject.at(most)).rows();
            if (!own.equals(work.look(AUTHORITY, subject.at(total)).rows())) {
                asked.put(authority, total);
            }
        }
    }

    static Approval approval(List<Candidate> candidates) {
        List<Approval.Step> steps = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.selected() && candidate.approval() != null) {
                steps.add(candidate.approval());
            }
        }
        int total = steps.stream().mapToInt(Approval.Step::approvalsRequired).sum();
        boolean undecided = steps.stream().anyMatch(step -> step.ruleId() == null);
        return new Approval(total > 0 || undecided, total, steps);
    }

    /** By line of authority; what is not known is absent. */
    private static Map<String, BigDecimal> amounts(
            CaseWork work, List<Candidate> candidates, @Nullable PlanAmounts plan) {
        Map<String, AmountAsked> asked = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String authority = candidate.action().approvalAction();
            if (authority != null) {
                asked.computeIfAbsent(authority, name -> new AmountAsked(name, work.request, work.facts, plan));
            }
        }
        if (!asked.isEmpty()) {
            work.release.measures().run(Map.of(), List.copyOf(asked.values()));
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        asked.forEach((authority, answer) -> {
            if (answer.amount() != null) {
                amounts.put(authority, answer.amount());
            }
        });
        return amounts;
    }

    /** An option that is not chosen may have an amount that nobody knows yet; a chosen one must find its band. */
    private static Approval.Step step(
            CaseWork work, Candidate candidate, String authority, @Nullable BigDecimal amount) {
        if (amount == null && !candidate.selected()) {
            return undecided(candidate, authority, null);
        }
        ApprovalSubject subject = new ApprovalSubject(work, candidate, authority);
        Facts facts = subject.at(amount);
        Answer band = work.look(AUTHORITY, facts);
        if (band.decisive().isEmpty()) {
            work.trace.note(band, facts);
            return undecided(candidate, authority, amount);
        }
        ApprovalBands bands = new ApprovalBands(work, authority, band.rows().get(0), amount);
        Answer modifiers = work.look(MODIFIERS, subject.facing(facts, bands, bands.terms()));
        if (bands.move(modifiers, subject)) {
            modifiers = work.look(MODIFIERS, subject.facing(facts, bands, bands.terms()));
        }
        work.trace.consider(band, facts);
        work.trace.consider(modifiers, facts);
        work.trace.fired(band.table(), bands.row());
        ApprovalTerms terms = bands.terms();
        Set<Row> applied = new LinkedHashSet<>(bands.moves());
        apply(work, modifiers, row -> !ApprovalBands.movesBand(row), terms, subject, applied);
        keepRequesterOut(work, subject, facts, bands, terms, applied);
        for (Row row : applied) {
            work.trace.fired(modifiers.table(), row);
        }
        return terms.step(
                candidate.action().code(),
                authority,
                amount,
                bands.row().id(),
                applied.stream().map(Row::id).toList());
    }

    /** Roles that modifiers brought in must not be the requester's own either, nor those that replace them. */
    private static void keepRequesterOut(
            CaseWork work,
            ApprovalSubject subject,
            Facts facts,
            ApprovalBands bands,
            ApprovalTerms terms,
            Set<Row> applied) {
        List<String> before;
        do {
            before = terms.approvers();
            Answer again = work.look(MODIFIERS, subject.facing(facts, bands, terms));
            apply(work, again, row -> row.effect().equals(ApprovalTerms.NEXT_UP), terms, subject, applied);
        } while (!terms.approvers().equals(before));
    }

    private static void apply(
            CaseWork work,
            Answer modifiers,
            Predicate<Row> which,
            ApprovalTerms terms,
            ApprovalSubject subject,
            Set<Row> applied) {
        for (Row row : modifiers.rows()) {
            if (which.test(row) && terms.apply(work, row, modifiers, subject)) {
                applied.add(row);
            }
        }
    }

    /** Nobody may take it for approved: somebody must approve, and who that is depends on an unknown amount. */
    private static Approval.Step undecided(Candidate candidate, String authority, @Nullable BigDecimal amount) {
        return new Approval.Step(
                candidate.action().code(),
                authority,
                amount,
                null,
                null,
                List.of(),
                List.of(),
                1,
                "UNKNOWN",
                false,
                null);
    }
}
