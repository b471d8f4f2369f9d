package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DmnApiTest {
    private static final String JSON = "application/json";

    @TestHTTPResource("/")
    URI root = URI.create("/");

    private Caller caller;
    private String dmn;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
        dmn = "/v1/rule-sets/"
                + Caller.json(caller.get("/v1/rule-sets"))
                        .at("/ruleSets/0/version")
                        .asText() + "/dmn";
    }

    @Test
    void aReleaseIsOneDmnModel() {
        HttpResponse<byte[]> response = caller.get(dmn);

        assertThat(Caller.header(response, "content-type")).startsWith("application/xml");
        assertThat(Caller.text(response))
                .contains("xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"")
                .contains("name=\"distribution-exceptions\"");
        assertThat(caller.get(dmn, "If-None-Match", Caller.header(response, "etag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aTableIsAskedThroughItsModel() {
        assertThat(Caller.text(caller.get(dmn + "/PriorityBands"))).contains("<inputData id=\"_input.priorityScore\"");

        JsonNode answer =
                Caller.json(caller.post(dmn + "/PriorityBands", JSON, Caller.utf8("{\"priorityScore\": 53}")));

        assertThat(answer.at("/modelName").asText()).isEqualTo("PriorityBands");
        assertThat(answer.at("/namespace").asText())
                .isEqualTo("urn:crossdock:dmn:distribution-exceptions:PriorityBands");
        assertThat(answer.at("/dmnContext/priorityScore").asInt()).isEqualTo(53);
        assertThat(answer.at("/messages")).isEmpty();
        assertThat(answer.at("/decisionResults/0/result").asText()).isEqualTo("P2");
        assertThat(answer.at("/decisionResults/0/evaluationStatus").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void anExpressionIsNoValue() {
        HttpResponse<byte[]> response =
                caller.post(dmn + "/PriorityBands", JSON, Caller.utf8("{\"priorityScore\": \"50 + 3\"}"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).at("/faults/0/pointer").asText()).isEqualTo("/priorityScore");
    }

    @Test
    void anUnknownTableIsNotFound() {
        assertThat(caller.post(dmn + "/Weather", JSON, Caller.utf8("{}")).statusCode())
                .isEqualTo(404);
    }
}
