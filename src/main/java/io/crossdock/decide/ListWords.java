package io.crossdock.decide;

import io.crossdock.model.AiSignal;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DecisionRequest.Feasibility;
import io.crossdock.model.DonorOrder;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.PendingApproval;
import io.crossdock.model.Requester;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks words inside lists and maps of a request, where a misspelt one would silently switch a rule off. */
final class ListWords {
    private static final String ROLE = "role.code";
    private static final String ACTION = "action.code";

    private final CompiledRelease release;
    private final List<Fault> faults = new ArrayList<>();

    ListWords(CompiledRelease release) {
        this.release = release;
    }

    List<Fault> check(DecisionRequest request) {
        donors(request.donorOrders());
        feasibility(request.feasibility());
        requester(request.requester());
        for (int i = 0; i < request.delegations().size(); i++) {
            word(
                    "/delegations/" + i + "/role",
                    ROLE,
                    request.delegations().get(i).role());
        }
        pendingApproval(request.pendingApproval());
        onShift(request.staffing() == null ? null : request.staffing().onShiftRoles());
        advice(request.aiSignals());
        return faults;
    }

    List<Fault> donors(List<DonorOrder> donors) {
        for (int i = 0; i < donors.size(); i++) {
            word(
                    "/donorOrders/" + i + "/customerTier",
                    "customer.tier",
                    donors.get(i).customerTier());
        }
        return faults;
    }

    private void feasibility(Map<String, Feasibility> answers) {
        answers.forEach((action, answer) -> {
            word("/feasibility/" + action, ACTION, action);
            word("/feasibility/" + action + "/answer", "action.feasibility", answer.answer());
        });
    }

    private void requester(@Nullable Requester requester) {
        if (requester != null) {
            word("/requester/role", ROLE, requester.role());
            requester
                    .cumulativeAmount24h()
                    .keySet()
                    .forEach(action -> word("/requester/cumulativeAmount24h/" + action, "approval.action", action));
        }
    }

    private void pendingApproval(@Nullable PendingApproval pending) {
        if (pending != null) {
            word("/pendingApproval/role", ROLE, pending.role());
        }
    }

    private void onShift(@Nullable List<String> roles) {
        if (roles != null) {
            for (int i = 0; i < roles.size(); i++) {
                word("/staffing/onShiftRoles/" + i, ROLE, roles.get(i));
            }
        }
    }

    private void advice(List<AiSignal> signals) {
        for (int i = 0; i < signals.size(); i++) {
            word(
                    "/aiSignals/" + i + "/recommendedAction",
                    ACTION,
                    signals.get(i).recommendedAction());
        }
    }

    private void word(String pointer, String field, @Nullable String word) {
        Field choice = release.vocabulary().field(field).orElseThrow();
        if (word != null && choice.rank(word) < 0) {
            faults.add(new Fault(pointer, ErrorCode.UNKNOWN_VALUE, WordCheck.unknownChoice(choice, word)));
        }
    }
}
