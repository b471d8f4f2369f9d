package io.crossdock.decide;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ExceptionCase;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanRequest.OrderAtRisk;
import io.crossdock.model.PlanTask;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the policy of a release says about a request for plans alone. */
public final class PlanTasks {
    /** Stands where a case has its type; no table is asked about the type of something that is not a case. */
    private static final String NO_TYPE = "-";

    /** What a request for plans says of each order; the rest of a case it does not have. */
    private static final List<String> OF_ORDER = List.of("/order/", "/customer/", "/sla/", "/shipment/");

    private PlanTasks() {}

    /** Whether the release says how plans are weighed. */
    public static boolean canPlan(CompiledRelease release) {
        return PlanPolicy.isThere(release);
    }

    /** What the words of the release do not allow; each with its place in the request. */
    public static List<Fault> faults(CompiledRelease release, PlanRequest request) {
        List<Fault> faults = new ArrayList<>();
        RequestCheck.ruleSet(release, request.policyContext()).ifPresent(faults::add);
        for (int i = 0; i < request.orders().size(); i++) {
            DecisionRequest asCase = asCase(request, request.orders().get(i));
            for (Fault fault : WordCheck.faults(release.words().take(asCase))) {
                if (OF_ORDER.stream().anyMatch(fault.pointer()::startsWith)) {
                    faults.add(new Fault("/orders/" + i + fault.pointer(), fault.code(), fault.message()));
                }
            }
        }
        faults.addAll(new ListWords(release).donors(request.donorOrders()));
        return faults;
    }

    public static PlanTask of(CompiledRelease release, PlanRequest request) {
        List<PlanTask.OrderPolicy> policies = new ArrayList<>();
        Map<String, BigDecimal> weights = new HashMap<>();
        for (OrderAtRisk order : request.orders()) {
            DecisionRequest asCase = asCase(request, order);
            Facts words = release.words().take(asCase);
            try (CaseWork work = new CaseWork(release, asCase, words, Explain.BRIEF, null)) {
                MeasureStage.measure(work);
                policies.add(PlanPolicy.asked(work));
                if (weights.isEmpty()) {
                    weights.putAll(PlanPolicy.weights(work));
                }
            }
        }
        return new PlanTask(request, policies, weights);
    }

    private static DecisionRequest asCase(PlanRequest request, OrderAtRisk at) {
        ExceptionCase nothingElse = new ExceptionCase(
                null,
                NO_TYPE,
                request.evaluatedAt(),
                null,
                at.shipFrom(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new DecisionRequest(
                request.requestId(),
                request.evaluatedAt(),
                request.policyContext(),
                nothingElse,
                at.order(),
                at.customer(),
                at.sla(),
                at.shipment(),
                request.inventoryPositions(),
                request.carrierOptions(),
                request.donorOrders(),
                request.nodes(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                true,
                request.planning(),
                Map.of());
    }
}
