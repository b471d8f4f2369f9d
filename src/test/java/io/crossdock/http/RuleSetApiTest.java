package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.DecisionService;
import io.crossdock.ruleset.Release;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleSetApiTest {
    @TestHTTPResource("/")
    URI root = URI.create("/");

    @Inject
    DecisionService service;

    private Caller caller;
    private Release release;

    @BeforeEach
    void connect() {
        caller = new Caller(root);
        release = service.releases().all().get(0).release();
    }

    @Test
    void servedReleasesAreListed() {
        JsonNode served = Caller.json(caller.get("/v1/rule-sets")).at("/ruleSets/0");

        assertThat(served.get("id").asText()).isEqualTo("distribution-exceptions");
        assertThat(served.get("version").asText()).isEqualTo(release.version());
        assertThat(served.get("status").asText()).isEqualTo(release.status().name());
        assertThat(served.get("effectiveFrom").asText()).isEqualTo("2000-01-01");
        assertThat(served.get("digest").asText()).isEqualTo(release.digest());
        assertThat(served.get("signatures").asText())
                .isEqualTo(release.signatures().name());
    }

    @Test
    void aReleaseIsFoundByVersionAndByDigest() {
        HttpResponse<byte[]> byVersion = caller.get("/v1/rule-sets/" + release.version());
        HttpResponse<byte[]> byDigest = caller.get("/v1/rule-sets/" + release.digest());

        assertThat(byDigest.body()).isEqualTo(byVersion.body());
        assertThat(Caller.json(byVersion).get("tables").findValuesAsText("name"))
                .contains("PriorityOverrides");
    }

    @Test
    void aTableIsShownAsItsAuthorsWroteIt() {
        JsonNode table = Caller.json(caller.get("/v1/rule-sets/" + release.version() + "/tables/PriorityBands"));

        assertThat(table.at("/table/hit").asText()).isEqualTo("UNIQUE");
        assertThat(table.at("/when/0/field").asText()).isEqualTo("priorityScore");
        assertThat(table.at("/rows/0/id").asText()).startsWith("PB-");
        assertThat(table.at("/rows/0/when").size()).isEqualTo(table.get("when").size());
        assertThat(table.at("/rows/0/then").size()).isEqualTo(table.get("then").size());
    }

    @Test
    void theEntityTagIsTheDigestAndSavesSendingAgain() {
        String path = "/v1/rule-sets/" + release.version();
        HttpResponse<byte[]> first = caller.get(path);

        HttpResponse<byte[]> second = caller.get(path, "If-None-Match", Caller.header(first, "etag"));

        assertThat(Caller.header(first, "etag")).isEqualTo('"' + release.digest() + '"');
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void anUnknownReleaseNamesTheServedOnes() {
        HttpResponse<byte[]> response = caller.get("/v1/rule-sets/9.9.9");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Caller.json(response).get("detail").asText())
                .isEqualTo("There is no release 9.9.9 here; served: " + release.version() + ".");
    }

    @Test
    void anUnknownTableSaysWhereTheTablesStand() {
        HttpResponse<byte[]> response = caller.get("/v1/rule-sets/" + release.version() + "/tables/Weather");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Caller.json(response).get("detail").asText())
                .isEqualTo("Release " + release.version() + " has no table Weather; its tables stand at /v1/rule-sets/"
                        + release.version() + ".");
    }
}
