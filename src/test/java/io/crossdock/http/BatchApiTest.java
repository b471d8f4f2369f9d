package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchApiTest {
    private static final String BATCH = "/v1/decisions:batch";
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON = "application/json";

    @TestHTTPResource("/")
    URI root = URI.create("/");

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
    }

    @Test
    void linesAreAnsweredByLinesInTheirOrderAndARefusalDoesNotStopTheOthers() {
        String pallet = Caller.missingPalletLine();
        byte[] single =
                caller.post("/v1/decisions", JSON, Caller.missingPallet()).body();

        HttpResponse<byte[]> response =
                caller.post(BATCH, NDJSON, Caller.utf8(pallet + "\n\n{\"requestId\":\"r-2\"}\r\n" + pallet));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.header(response, "content-type")).startsWith(NDJSON);
        List<String> lines = Caller.text(response).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(Caller.utf8(lines.get(0))).isEqualTo(single);
        assertThat(Caller.utf8(lines.get(2))).isEqualTo(single);
        assertRefusal(Caller.json(Caller.utf8(lines.get(1))), 1, "r-2", "MISSING_FIELD");
    }

    @Test
    void anArrayIsAnsweredByAnArray() {
        byte[] body = Caller.utf8("[" + Caller.missingPalletLine() + ", {\"requestId\":\"r-2\"}, 7]");

        HttpResponse<byte[]> response = caller.post(BATCH, JSON, body);

        assertThat(Caller.header(response, "content-type")).startsWith(JSON);
        JsonNode answers = Caller.json(response);
        assertThat(answers).hasSize(3);
        assertThat(answers.at("/0/classification/exceptionCode").asText()).isEqualTo("INV-01");
        assertRefusal(answers.get(1), 1, "r-2", "MISSING_FIELD");
        assertThat(answers.at("/2/index").asInt()).isEqualTo(2);
    }

    @Test
    void anArrayThatIsBrokenIsRefusedAsAWhole() {
        HttpResponse<byte[]> response =
                caller.post(BATCH, JSON, Caller.utf8("[" + Caller.missingPalletLine() + ", {\"requestId\""));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).get("code").asText()).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aSingleRequestIsToldWhereToGo() {
        HttpResponse<byte[]> response = caller.post(BATCH, JSON, Caller.missingPallet());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.json(response).get("detail").asText())
                .isEqualTo("a JSON array of requests is expected; one request goes to /v1/decisions, one request a line"
                        + " needs Content-Type: application/x-ndjson.");
    }

    @Test
    void aBatchMayBeLargerThanASingleRequest() {
        String line = Caller.missingPalletLine() + "\n";
        int lines = 3 * 1024 * 1024 / line.length();

        HttpResponse<byte[]> response = caller.post(BATCH, NDJSON, Caller.utf8(line.repeat(lines)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.text(response).lines()).hasSize(lines);
    }

    private static void assertRefusal(JsonNode answer, int index, String requestId, String code) {
        assertThat(answer.get("index").asInt()).isEqualTo(index);
        assertThat(answer.get("requestId").asText()).isEqualTo(requestId);
        assertThat(answer.at("/problem/code").asText()).isEqualTo(code);
    }
}
