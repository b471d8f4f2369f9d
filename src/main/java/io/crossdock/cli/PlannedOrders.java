package io.crossdock.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.PlanRequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.PlanAnswer;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans that a request got.
 *
 * @param answer as the service gives it; {@code null} when a decision asked for no plan
 * @param customers where each order goes, in words
 */
record PlannedOrders(@Nullable Object answer, List<PlanningResult> results, List<String> customers) {
    private static final String SOMEWHERE = "customer";

    /** Of a request for plans, or of one for a decision. */
    static PlannedOrders of(DecisionService service, RequestFile file) throws RefusedRequest {
        return file.isCase() ? ofDecision(service, file) : ofPlans(service, file);
    }

    private static PlannedOrders ofDecision(DecisionService service, RequestFile file) {
        Decision decision = file.isWhole()
                ? service.decide(file.body(), Explain.BRIEF)
                : service.decide(file.json(), Explain.BRIEF);
        PlanningResult plan = decision.plan();
        return plan == null
                ? new PlannedOrders(null, List.of(), List.of())
                : new PlannedOrders(plan, List.of(plan), List.of(customer(file.json())));
    }

    private static PlannedOrders ofPlans(DecisionService service, RequestFile file) {
        PlanRequestReader reader = new PlanRequestReader();
        PlanRequestReader.Reading reading = file.isWhole()
                ? reader.readWithJson(file.body())
                : new PlanRequestReader.Reading(file.json(), reader.read(file.json()));
        PlanAnswer answer = service.plan(reading.json(), reading.request());
        List<String> customers = new ArrayList<>();
        file.json().path("orders").forEach(order -> customers.add(customer(order)));
        return new PlannedOrders(answer, answer.orders(), customers);
    }

    private static String customer(JsonNode order) {
        String node = order.path("shipment").path("consigneeNode").asText();
        String name = order.path("customer").path("name").asText();
        return node.isEmpty() ? (name.isEmpty() ? SOMEWHERE : name) : node;
    }
}
