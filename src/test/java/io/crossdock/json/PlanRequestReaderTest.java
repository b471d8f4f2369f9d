package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanningOptions;
import io.crossdock.model.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlanRequestReaderTest {
    private final PlanRequestReader reader = new PlanRequestReader();

    @Test
    void aRequestForPlansIsRead() {
        PlanRequest request = read("\"orders\":[{\"order\":{\"orderId\":\"SO-1\"},\"shipFrom\":\"ATL\"}]");

        assertThat(request.evaluatedAt()).isEqualTo(Instant.parse("2026-03-17T14:12:00Z"));
        assertThat(request.orders())
                .extracting(order -> order.order().orderId(), PlanRequest.OrderAtRisk::shipFrom)
                .containsExactly(tuple("SO-1", "ATL"));
        assertThat(request.carrierOptions()).isEmpty();
    }

    @Test
    void aSeedMayHaveSixtyFourBits() {
        assertThat(read("\"planning\":{\"seed\":9223372036854775807}").planning())
                .isEqualTo(new PlanningOptions(null, null, null, Long.MAX_VALUE, null));
    }

    @Test
    void aSeedBeyondThatIsRefused() {
        assertRefused(
                "\"planning\":{\"seed\":9223372036854775808}",
                "/planning/seed: 9223372036854775808 is too large; the limits are -9223372036854775808 and"
                        + " 9223372036854775807 (OUT_OF_RANGE)");
    }

    @Test
    void allThatCannotBeReadIsToldAtOnce() {
        assertRefused("\"ordrs\":[],\"orders\":[{\"shipFrom\":1}]", """
            /ordrs: "ordrs" is not a field here; did you mean "orders"? (UNKNOWN_FIELD)
            /orders/0/shipFrom: 1 is a number; text is expected, for example "1" (WRONG_TYPE)
            /orders/0/order: "order" is missing (MISSING_FIELD)\
            """);
    }

    private PlanRequest read(String more) {
        return reader.read(json(more));
    }

    private void assertRefused(String more, String message) {
        assertThatThrownBy(() -> read(more)).isInstanceOf(RefusedRequest.class).hasMessage(message);
    }

    private static byte[] json(String more) {
        return ("{\"evaluatedAt\":\"2026-03-17T14:12:00Z\"," + more + "}").getBytes(StandardCharsets.UTF_8);
    }
}
