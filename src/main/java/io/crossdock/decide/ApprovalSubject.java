package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DonorOrder;
import io.crossdock.model.Requester;
import io.crossdock.model.StandIn;
import io.crossdock.table.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the approval tables are asked about: one action under one line of authority. */
final class ApprovalSubject {
    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    private final CaseWork work;
    private final Candidate candidate;
    private final String authority;

    ApprovalSubject(CaseWork work, Candidate candidate, String authority) {
        this.work = work;
        this.candidate = candidate;
        this.authority = authority;
    }

    /** The question for the band of an amount. */
    Facts at(@Nullable BigDecimal amount) {
        Facts facts = work.facts.subject();
        facts.put("action.code", candidate.action().code());
        facts.put("action.changesCommitment", candidate.action().changesCommitment());
        facts.put("action.costToMarginPct", costToMargin(amount));
        facts.put("approval.action", authority);
        facts.put("approval.amount", amount);
        facts.put(
                "approval.donorTiers",
                work.request.donorOrders().stream()
                        .map(DonorOrder::customerTier)
                        .filter(Objects::nonNull)
                        .toList());
        return facts;
    }

    /** The question for the modifiers, once a band and with it approvers are known. */
    Facts facing(Facts facts, ApprovalBands bands, ApprovalTerms terms) {
        List<String> approvers = terms.approvers();
        facts.put("approval.requesterIsApprover", approvers.stream().anyMatch(this::isRequester));
        facts.put("approval.standInExpired", approvers.stream().anyMatch(this::hasExpiredStandIn));
        facts.put("approval.cumulativeExceedsBand", bands.isExceededBy(this));
        return facts;
    }

    /** What the requester moved in 24 hours under this line, this time included; {@code null} when unknown. */
    @Nullable
    BigDecimal cumulative(@Nullable BigDecimal amount) {
        Requester requester = work.request.requester();
        BigDecimal before =
                requester == null ? null : requester.cumulativeAmount24h().get(authority);
        return amount == null || before == null ? null : amount.add(before);
    }

    /** The role, or a stand-in for it, is who asks. */
    boolean isRequester(String role) {
        Requester requester = work.request.requester();
        if (requester == null) {
            return false;
        }
        boolean standsIn = requester.user() != null
                && standIns(role).stream().anyMatch(standIn -> requester.user().equals(standIn.delegate()));
        return standsIn || role.equals(requester.role());
    }

    /** Somebody stood in for the role, and nobody does any more. */
    boolean hasExpiredStandIn(String role) {
        List<StandIn> standIns = standIns(role);
        return standIns.stream().anyMatch(this::isOver) && standIns.stream().noneMatch(this::isValid);
    }

    private boolean isOver(StandIn standIn) {
        return standIn.to() != null && !work.request.evaluatedAt().isBefore(standIn.to());
    }

    private boolean isValid(StandIn standIn) {
        Instant now = work.request.evaluatedAt();
        return (standIn.from() == null || !now.isBefore(standIn.from()))
                && (standIn.to() == null || now.isBefore(standIn.to()));
    }

    private List<StandIn> standIns(String role) {
        return work.request.delegations().stream()
                .filter(standIn -> role.equals(standIn.role()))
                .toList();
    }

    /** In percent; any cost uses up a margin that is not there. */
    private @Nullable BigDecimal costToMargin(@Nullable BigDecimal cost) {
        DecisionRequest request = work.request;
        BigDecimal margin = Lines.margin(Lines.of(request.order()));
        if (cost == null || margin == null) {
            return null;
        }
        if (margin.signum() <= 0) {
            return cost.signum() > 0 ? ALL_OF_IT : BigDecimal.ZERO;
        }
        return Rounding.percent(cost, margin);
    }
}
