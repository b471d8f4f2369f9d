package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crossdock.ShippedRuleSet;
import io.crossdock.json.JsonObjectReader;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DmnInputsTest {
    private static final CompiledRelease SHIPPED = ShippedRuleSet.release();

    @Test
    void valuesComeInTheTypesOfTheirFields() {
        Map<String, Object> values = read(
                "PriorityOverrides",
                "{\"exception_safetyRisk\": true, \"hoursToBreach\": 4.50, \"customer_tier\": \"A\", \"flags\":"
                        + " [\"SAFETY\"], \"exception_typeCode\": \"INV-01\", \"area\": \"INV\","
                        + " \"customer_lineDownOrStockout\": null}");

        assertThat(values)
                .containsOnly(
                        Map.entry("exception.safetyRisk", true),
                        Map.entry("hoursToBreach", new BigDecimal("4.5")),
                        Map.entry("customer.tier", "A"),
                        Map.entry("flags", List.of("SAFETY")),
                        Map.entry("exception.typeCode", "INV-01"),
                        Map.entry("area", "INV"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(faults(
                        "PriorityOverrides",
                        "{\"hoursToBreech\": 1, \"hoursToBreach\": true, \"customer_tier\": \"Z\", \"flags\":"
                                + " [\"SAFETY\", 5], \"exception_typeCode\": \"INV-01\"}"))
                .containsExactlyInAnyOrder(
                        "/hoursToBreech: the table asks for no such input; did you mean \"hoursToBreach\"?"
                                + " (UNKNOWN_FIELD)",
                        "/hoursToBreach: a number is expected, for example 12 (WRONG_TYPE)",
                        "/customer_tier: \"Z\" is not a value of it; allowed: INTERNAL, C, B, A, STRATEGIC"
                                + " (UNKNOWN_VALUE)",
                        "/flags/1: a text is expected, for example \"FINANCIAL\" (WRONG_TYPE)",
                        "/area: \"Area\" is always known; give its value (MISSING_FIELD)");
    }

    @Test
    void atMostAHundredFaultsAreToldAtOnce() {
        String hostile = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> "\"weather" + i + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));

        assertThat(faults("PriorityBands", hostile)).hasSize(100);
    }

    @Test
    void aFaultSaysWhatIsExpectedInstead() {
        assertThat(faults("ExposureBand", "{\"financialExposure\": \"sum([1, 2])\"}"))
                .containsExactly("/financialExposure: the table asks for no such input; did you mean"
                        + " \"financialExposureUsd\"? (UNKNOWN_FIELD)");
        assertThat(faults("ExposureBand", "{\"financialExposureUsd\": \"sum([1, 2])\"}"))
                .containsExactly("/financialExposureUsd: a number is expected, for example 12 (WRONG_TYPE)");
        assertThat(faults("PriorityBands", "{\"priorityScore\": 101}"))
                .containsExactly("/priorityScore: the number lies outside its limits: from 0 up to 100 (OUT_OF_RANGE)");
        assertThat(faults("PriorityBands", "{}"))
                .containsExactly("/priorityScore: \"Priority score\" is always known; give its value (MISSING_FIELD)");
        assertThat(faults("EscalationChannels", "{\"escalationLevel\": \"L9\"}"))
                .containsExactly("/escalationLevel: \"L9\" is not a value of it; allowed: L0, L1, L2, L3, L4"
                        + " (UNKNOWN_VALUE)");
        assertThat(faults("PriorityBands", "[]")).containsExactly("a JSON object is expected (WRONG_TYPE)");
    }

    private static List<String> faults(String table, String body) {
        RefusedRequest refused = catchThrowableOfType(RefusedRequest.class, () -> read(table, body));
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static Map<String, Object> read(String table, String body) {
        return DmnInputs.read(
                SHIPPED.dmn().inputs(SHIPPED.tables().table(table)), new JsonObjectReader(8).read(Caller.utf8(body)));
    }
}
