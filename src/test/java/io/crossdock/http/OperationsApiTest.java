package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationsApiTest {
    @TestHTTPResource("/")
    URI root = URI.create("/");

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
    }

    @Test
    void readyMeansThatARuleSetIsCompiled() {
        JsonNode ready = Caller.json(caller.get("/q/health/ready"));

        assertThat(ready.get("status").asText()).isEqualTo("UP");
        JsonNode ruleSet = ready.at("/checks/0");
        assertThat(ruleSet.get("name").asText()).isEqualTo("rule set");
        assertThat(ruleSet.at("/data/digest").asText()).startsWith("sha256:");
        assertThat(ruleSet.at("/data/tables").asInt()).isPositive();
        assertThat(ruleSet.at("/data/problem").isMissingNode()).isTrue();
    }

    @Test
    void decisionsAreCountedByTypeModeReleaseAndOutcome() {
        caller.post("/v1/decisions", "application/json", Caller.missingPallet());
        caller.post("/v1/decisions", "application/json", Caller.utf8("{\"exception\":{\"typeCode\":\"made-up\"}}"));

        String metrics = Caller.text(caller.get("/q/metrics"));

        assertThat(metrics)
                .containsPattern("crossdock_decisions_total\\{[^}]*outcome=\"decided\"[^}]*type=\"INV-01\"[^}]*\\} ")
                .containsPattern("crossdock_decisions_total\\{[^}]*outcome=\"refused\"[^}]*type=\"other\"[^}]*\\} ")
                .contains("crossdock_decision_seconds_count", "crossdock_kill_switch 0.0")
                .doesNotContain("made-up");
    }
}
