package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {
    private final ObjectNode request = JsonSchemas.request();
    private final ObjectNode decision = JsonSchemas.decision();

    static List<Path> sampleRequests() {
        return Requests.all();
    }

    @ParameterizedTest
    @MethodSource("sampleRequests")
    void everySampleRequestIsValid(Path file) {
        JsonNode json = new RequestReader().readWithJson(Requests.bytes(file)).json();

        assertThat(new SchemaCheck(request).complaints(json)).isEmpty();
    }

    @Test
    void whatTheReaderRefusesIsInvalid() {
        JsonNode json = Requests.missingPallet(changed -> {
            changed.put("custmer", 1);
            changed.remove("evaluatedAt");
            changed.withObject("/sla").put("dueAt", 5);
        });

        assertThat(new SchemaCheck(request).complaints(json))
                .containsExactlyInAnyOrder("/evaluatedAt missing", "/custmer not known", "/sla no form fits");
    }

    @Test
    void aRequestMustHoldWhatTheReaderAsksFor() {
        assertThat(request.get("required")).extracting(JsonNode::asText).containsExactly("evaluatedAt", "exception");
        assertThat(request.at("/$defs/ExceptionCase/required"))
                .extracting(JsonNode::asText)
                .containsExactly("typeCode", "detectedAt");
    }

    @Test
    void onlyFreeMapsTakeFieldsOfTheCallersOwn() {
        assertThat(request.get("additionalProperties").booleanValue()).isFalse();
        assertThat(request.at("/properties/extensions/additionalProperties")).isEmpty();
        assertThat(request.at("/$defs/ExceptionCaseSource/properties/raw/additionalProperties"))
                .isEmpty();
    }

    @Test
    void instantsAndTheReturnAreDescribed() {
        assertThat(request.at("/properties/evaluatedAt").toString())
                .isEqualTo("{\"type\":\"string\",\"format\":\"date-time\"}");
        assertThat(request.at("/properties/return/anyOf/0/$ref").asText()).isEqualTo("#/$defs/ReturnedGoods");
    }

    @Test
    void anAnswerAlwaysHasAPlanAndAMeasureEvenIfNull() {
        assertThat(decision.get("required")).extracting(JsonNode::asText).contains("plan", "warnings", "noRuleMatched");
        assertThat(decision.at("/properties/plan/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(decision.at("/$defs/Communication/properties/measure").toString())
                .isEqualTo("{\"type\":[\"number\",\"null\"]}");
    }

    @Test
    void aRequestForPlansNeedsAnInstantAndItsOrdersAnOrder() {
        ObjectNode plans = JsonSchemas.planRequest();

        assertThat(plans.get("required")).extracting(JsonNode::asText).containsExactly("evaluatedAt");
        assertThat(plans.at("/$defs/OrderAtRisk/required"))
                .extracting(JsonNode::asText)
                .containsExactly("order");
        assertThat(plans.at("/$defs/PlanningOptions/properties/seed").toString())
                .isEqualTo("{\"type\":[\"integer\",\"null\"]}");
    }

    @Test
    void anAnswerWithPlansAlwaysHasItsOrders() {
        assertThat(JsonSchemas.planAnswer().get("required"))
                .extracting(JsonNode::asText)
                .contains("planningId", "orders", "totalCostUsd");
    }

    @Test
    void wordsThatTheCodeOwnsAreListed() {
        assertThat(decision.at("/$defs/Automation/properties/mode/enum").toString())
                .isEqualTo("[\"AUTO\",\"RECOMMEND\",\"HUMAN\"]");
    }
}
