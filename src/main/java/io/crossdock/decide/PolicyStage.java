package io.crossdock.decide;

import io.crossdock.model.Decision.PolicyOutcome;
import io.crossdock.table.Facts;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.Values;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the policy tables say about the case, also those that an author added. */
final class PolicyStage {
    private static final Set<Stage> POLICY = Set.of(Stage.RESOLUTION, Stage.POLICY);

    private PolicyStage() {}

    static List<PolicyOutcome> outcomes(CaseWork work) {
        work.run(Stage.POLICY);
        List<PolicyOutcome> outcomes = new ArrayList<>();
        for (Answer answer : work.answers()) {
            if (POLICY.contains(answer.table().stage()) && answer.table().hit() != HitPolicy.COLLECT) {
                add(outcomes, answer);
            }
        }
        work.askEach("InvoiceTolerances", invoiceChecks(work)).forEach(answer -> add(outcomes, answer));
        work.askEach("ClaimTimeLimits", claims(work)).forEach(answer -> add(outcomes, answer));
        allocationRank(work, outcomes);
        return outcomes;
    }

    private static void add(List<PolicyOutcome> outcomes, Answer answer) {
        answer.decisive().ifPresent(row -> outcomes.add(outcome(answer, row)));
    }

    private static PolicyOutcome outcome(Answer answer, Row row) {
        Object first = row.then().get(0);
        return new PolicyOutcome(
                answer.table().name(), row.id(), first == null ? "-" : Values.written(first), row.reason());
    }

    private static List<Facts> invoiceChecks(CaseWork work) {
        return work.invoiceChecks().stream()
                .map(check -> {
                    Facts subject = work.facts.subject();
                    subject.put("invoiceCheck.code", check.code());
                    subject.put("invoiceCheck.class", check.goodsOrSupplierClass());
                    subject.put("invoiceCheck.variance", check.variance());
                    subject.put("invoiceCheck.amountUsd", check.amountUsd());
                    return subject;
                })
                .toList();
    }

    /** Claim clocks matter where a carrier may be claimed against. */
    private static List<Facts> claims(CaseWork work) {
        if (!work.words("optionActions").contains("CARRIER_CLAIM") || work.text("shipment.mode") == null) {
            return List.of();
        }
        return work.release.vocabulary().field("claim.kind").stream()
                .flatMap(field -> field.allowed().stream())
                .map(kind -> {
                    Facts subject = work.facts.subject();
                    subject.put("claim.kind", kind);
                    return subject;
                })
                .toList();
    }

    /** How strong this order's claim to contested stock is; only asked when somebody else holds stock. */
    private static void allocationRank(CaseWork work, List<PolicyOutcome> outcomes) {
        if (work.request.donorOrders().isEmpty()) {
            return;
        }
        List<Facts> subjects = AllocationFactors.of(work).stream()
                .map(factor -> factor.subject(work))
                .toList();
        List<Answer> points = work.askEach("AllocationRanking", subjects).stream()
                .filter(answer -> answer.decisive().isPresent())
                .toList();
        BigDecimal sum = points.stream()
                .map(answer -> (BigDecimal) answer.value("factor.points"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String rows = points.stream().map(answer -> answer.rows().get(0).id()).collect(Collectors.joining(" + "));
        outcomes.add(new PolicyOutcome(
                "AllocationRanking", rows, sum.toPlainString(), "Points of this order for contested stock."));
    }
}
