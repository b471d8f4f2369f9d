package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.json.PlanRequestReader;
import io.crossdock.json.RequestReader;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.RefusedRequest;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final Limits limits = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Limits.class)
            .withDefaultValue("crossdock.limits.lines", "2")
            .withDefaultValue("crossdock.limits.positions", "3")
            .withDefaultValue("crossdock.limits.batch-lines", "3")
            .withDefaultValue("crossdock.limits.batch-positions", "4")
            .withDefaultValue("crossdock.limits.plan-lines", "4")
            .build()
            .getConfigMapping(Limits.class);

    @Test
    void aRequestAtTheLimitsIsTaken() {
        assertThatCode(() -> Allowance.ofOneRequest(limits).use(request(2, 3))).doesNotThrowAnyException();
    }

    @Test
    void aRequestOverBothLimitsHearsOfBoth() {
        assertThatThrownBy(() -> Allowance.ofOneRequest(limits).use(request(3, 4)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage(
                        "/order/lines: the request has 3 order lines; one request may have at most 2; keep the lines"
                                + " that the exception touches (TOO_MANY_LINES)\n"
                                + "/inventoryPositions: the request has 4 inventory positions; one request may have at"
                                + " most 3; keep the positions of affected items (TOO_MANY_POSITIONS)");
    }

    @Test
    void theRequestsOfABatchShareItsLimits() {
        Allowance batch = Allowance.ofOneBatch(limits);
        batch.use(request(2, 0));

        assertThatThrownBy(() -> batch.use(request(2, 0)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage(
                        "/order/lines: the request has 2 order lines, after 2 in the requests before it; one batch may"
                                + " have at most 3; keep the lines that the exception touches (TOO_MANY_LINES)");
    }

    @Test
    void aRefusedRequestUsesNothingUp() {
        Allowance batch = Allowance.ofOneBatch(limits);
        batch.use(request(2, 0));
        assertThatThrownBy(() -> batch.use(request(2, 0))).isInstanceOf(RefusedRequest.class);

        assertThatCode(() -> batch.use(request(1, 0))).doesNotThrowAnyException();
    }

    @Test
    void aPlanMayHaveItsOwnNumberOfLinesInAllOrdersTogether() {
        PlanRequest request = new PlanRequestReader()
                .read(Caller.utf8("{\"evaluatedAt\":\"2026-03-17T14:12:00Z\",\"orders\":[{\"order\":{\"lines\":["
                        + objects(3) + "]}},{\"order\":{\"lines\":[" + objects(2) + "]}}]}"));

        assertThatThrownBy(() -> Allowance.ofOnePlan(limits).use(request))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage(
                        "/orders: the request has 5 order lines; one request may have at most 4; keep the lines that"
                                + " the exception touches (TOO_MANY_LINES)");
    }

    private static DecisionRequest request(int lines, int positions) {
        return new RequestReader()
                .read("{\"evaluatedAt\":\"2026-03-17T14:12:00Z\",\"exception\":{\"typeCode\":\"INV-01\","
                        + "\"detectedAt\":\"2026-03-17T14:00:00Z\"},\"order\":{\"lines\":[" + objects(lines)
                        + "]},\"inventoryPositions\":[" + objects(positions) + "]}");
    }

    private static String objects(int number) {
        return number == 0 ? "" : "{}" + ",{}".repeat(number - 1);
    }
}
