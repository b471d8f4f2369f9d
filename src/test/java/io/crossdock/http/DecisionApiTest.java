package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionApiTest {
    private static final String JSON = "application/json";
    private static final String DECISIONS = "/v1/decisions";
    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI root = URI.create("/");

    @Inject
    DecisionService service;

    @Inject
    JsonFormat format;

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
    }

    @Test
    void theAnswerIsTheDecisionOfTheServiceByteForByte() {
        byte[] request = Caller.missingPallet();

        HttpResponse<byte[]> response = caller.post(DECISIONS, JSON, request);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.header(response, "content-type")).startsWith(JSON);
        assertThat(response.body()).isEqualTo(format.bytes(service.decide(request, Explain.BRIEF)));
    }

    @Test
    void theFullExplanationIsGivenWhenAskedFor() {
        HttpResponse<byte[]> response = caller.post(DECISIONS + "?explain=full", JSON, Caller.missingPallet());

        assertThat(Caller.json(response).at("/explanation/full").isArray()).isTrue();
    }

    @Test
    void anotherWordForTheExplanationIsRefused() {
        HttpResponse<byte[]> response = caller.post(DECISIONS + "?explain=ful", JSON, Caller.missingPallet());

        assertProblem(
                response, 400, "INVALID_PARAMETER", "explain=ful is not known; write explain=full, or leave it out.");
    }

    @Test
    void allFaultsOfARequestAreToldAtOnce() {
        HttpResponse<byte[]> response = caller.post(DECISIONS, JSON, Caller.utf8("{\"custmer\":{},\"evaluatedAt\":3}"));

        JsonNode problem = assertProblem(
                response, 400, "UNKNOWN_FIELD", "3 things are wrong with the request; faults lists them all.");
        assertThat(problem.get("type").asText()).isEqualTo("urn:crossdock:problem:unknown-field");
        assertThat(problem.get("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/custmer", "/evaluatedAt", "/exception");
    }

    @Test
    void whatIsNotJsonIsRefusedAsSuch() {
        HttpResponse<byte[]> response = caller.post(DECISIONS, JSON, Caller.utf8("{"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).get("code").asText()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsRefusedWithLimitAndSize() {
        HttpResponse<byte[]> response = caller.post(DECISIONS, JSON, new byte[2 * MEBIBYTE + 1]);

        assertProblem(
                response,
                413,
                "TOO_LARGE",
                "The body has 2,097,153 bytes; /v1/decisions takes at most 2 MiB (2,097,152 bytes).");
    }

    @Test
    void anUnannouncedBodyOverTheLimitIsRefusedWithLimitAndSize() {
        byte[] body = new byte[3 * MEBIBYTE];

        HttpResponse<byte[]> response = caller.send(caller.request(DECISIONS)
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertProblem(
                response,
                413,
                "TOO_LARGE",
                "The body has 3,145,728 bytes; /v1/decisions takes at most 2 MiB (2,097,152 bytes).");
    }

    @Test
    void tooManyOrderLinesAreRefused() {
        String lines = "{\"lineNo\":1}" + ",{\"lineNo\":2}".repeat(1_000);
        byte[] body = Caller.utf8("{\"evaluatedAt\":\"2026-03-17T14:12:00Z\",\"exception\":{\"typeCode\":\"INV-01\","
                + "\"detectedAt\":\"2026-03-17T14:00:00Z\"},\"order\":{\"lines\":[" + lines + "]}}");

        HttpResponse<byte[]> response = caller.post(DECISIONS, JSON, body);

        assertProblem(
                response,
                422,
                "TOO_MANY_LINES",
                "/order/lines: the request has 1001 order lines; one request may have at most 1000; keep the lines that"
                        + " the exception touches.");
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        HttpResponse<byte[]> response = caller.get("/v1/decision");

        assertProblem(
                response,
                404,
                "NOT_FOUND",
                "There is nothing at /v1/decision. /q/openapi describes the addresses of this service.");
    }

    @Test
    void aWrongMethodNamesTheRightOne() {
        HttpResponse<byte[]> response = caller.get(DECISIONS);

        assertProblem(response, 405, "METHOD_NOT_ALLOWED", "GET is not allowed at /v1/decisions.");
        assertThat(Caller.header(response, "allow")).contains("POST");
    }

    @Test
    void anotherFormOfAnswerIsRefused() {
        HttpResponse<byte[]> response = caller.send(caller.request(DECISIONS)
                .headers("Content-Type", JSON, "Accept", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Caller.missingPallet())));

        assertProblem(
                response,
                406,
                "NOT_ACCEPTABLE",
                "/v1/decisions does not answer in the form \"application/xml\". Leave the Accept header out to get the"
                        + " form that it has.");
    }

    @Test
    void anotherFormOfBodyIsRefused() {
        HttpResponse<byte[]> response = caller.post(DECISIONS, "text/plain", Caller.missingPallet());

        assertProblem(
                response,
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "/v1/decisions does not read \"text/plain\". Send Content-Type: application/json.");
    }

    private static JsonNode assertProblem(HttpResponse<byte[]> response, int status, String code, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Caller.header(response, "content-type")).startsWith("application/problem+json");
        JsonNode problem = Caller.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("detail").asText()).isEqualTo(detail);
        return problem;
    }
}
