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
class DetectionApiTest {
    private static final String JSON = "application/json";
    private static final String DETECTIONS = "/v1/detections";
    private static final String MISSING_CASES = """
        {"requestId": "r-1", "evaluatedAt": "2026-03-17T14:10:00Z",
         "signals": [
           {"specversion": "1.0", "id": "w-1", "source": "wms", "type": "wms.location.scanned",
            "time": "2026-03-17T14:00:00Z",
            "data": {"locationId": "A-17", "itemId": "SKU-1", "qty": 12, "allocatedQty": 52, "orderId": "SO-1"}},
           {"specversion": "1.0", "id": "w-2", "source": "wms", "type": "wms.pick.confirmed",
            "time": "2026-03-17T14:05:00Z",
            "data": {"orderId": "SO-1", "taskId": "T-1", "itemId": "SKU-1", "taskQty": 52, "qty": 12}}],
         "order": {"orderId": "SO-1", "lines": [{"lineNo": 1, "itemId": "SKU-1", "orderedQty": 52, "netUnitPrice": 10}]},
         "customer": {"tier": "STRATEGIC"}}
        """;

    @TestHTTPResource("/")
    URI root = URI.create("/");

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
    }

    @Test
    void signalsGetTheirCauseWithItsSymptom() {
        HttpResponse<byte[]> response = caller.post(DETECTIONS, JSON, Caller.utf8(MISSING_CASES));

        JsonNode answer = Caller.json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.get("exceptions")).hasSize(1);
        assertThat(answer.at("/exceptions/0/cause/exceptionCode").asText()).isEqualTo("INV-01");
        assertThat(answer.at("/exceptions/0/symptoms/0/exceptionCode").asText()).isEqualTo("WHS-01");
        assertThat(answer.at("/exceptions/0").has("decision")).isFalse();
    }

    @Test
    void aDecisionIsThatOfTheSameCaseAtTheOtherDoor() {
        HttpResponse<byte[]> response = caller.post(DETECTIONS + "?decide=true", JSON, Caller.utf8(MISSING_CASES));

        JsonNode decision = Caller.json(response).at("/exceptions/0/decision");
        assertThat(decision.at("/classification/exceptionCode").asText()).isEqualTo("INV-01");
        assertThat(decision.at("/derivedFacts/revenueAtRiskUsd").decimalValue()).isEqualByComparingTo("400");
    }

    @Test
    void equalRequestsGiveEqualBytes() {
        byte[] first = caller.post(DETECTIONS, JSON, Caller.utf8(MISSING_CASES)).body();

        assertThat(caller.post(DETECTIONS, JSON, Caller.utf8(MISSING_CASES)).body())
                .isEqualTo(first);
    }

    @Test
    void anUnknownWishIsRefused() {
        HttpResponse<byte[]> response = caller.post(DETECTIONS + "?decide=yes", JSON, Caller.utf8(MISSING_CASES));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.text(response)).contains("decide=yes is not known; write decide=true, or leave it out");
    }

    @Test
    void aDecisionWithoutATypeIsShownThisDoor() {
        HttpResponse<byte[]> response = caller.post(
                "/v1/decisions",
                JSON,
                Caller.utf8("{\"evaluatedAt\": \"2026-03-17T14:10:00Z\", \"exception\": {\"detectedAt\":"
                        + " \"2026-03-17T14:00:00Z\"}}"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.text(response))
                .contains("\\\"typeCode\\\" is missing; if you do not know the type, POST the signals to"
                        + " /v1/detections?decide=true");
    }

    @Test
    void anEpcisDocumentBecomesSignals() {
        String document = """
            {"type": "EPCISDocument", "schemaVersion": "2.0", "epcisBody": {"eventList": [
              {"type": "ObjectEvent", "eventTime": "2026-03-17T14:00:00Z", "eventTimeZoneOffset": "+00:00",
               "action": "OBSERVE", "bizStep": "receiving",
               "epcList": ["https://id.gs1.org/01/09521141012345/21/2017"]}]}}\
            """;

        HttpResponse<byte[]> response =
                caller.post("/v1/signals:translate", "application/ld+json", Caller.utf8(document));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.json(response).at("/signals/0/type").asText()).isEqualTo("inbound.receipt.posted");
        assertThat(Caller.json(response).at("/signals/0/data/itemId").asText()).isEqualTo("09521141012345");
    }

    @Test
    void aFaultyEpcisDocumentIsRefusedByPosition() {
        String document =
                "{\"type\": \"EPCISDocument\", \"epcisBody\": {\"eventList\": [{\"type\": \"ObjectEvent\"}]}}";

        HttpResponse<byte[]> response = caller.post("/v1/signals:translate", JSON, Caller.utf8(document));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).get("faults").findValuesAsText("pointer"))
                .contains("/epcisBody/eventList/0/action", "/epcisBody/eventList/0/eventTime");
    }

    @Test
    void detectionsArePostedNotGotten() {
        HttpResponse<byte[]> response = caller.get(DETECTIONS);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Caller.header(response, "allow")).contains("POST");
    }
}
