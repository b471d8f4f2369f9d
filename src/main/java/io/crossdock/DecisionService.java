package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.json.CanonicalJson;
import io.crossdock.json.Digests;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.PolicyContext;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Releases;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The whole story: read the request, take the release in force, decide, name the decision. */
public final class DecisionService {
    private final Releases releases;
    private final RequestReader reader;
    private final Decider decider = new Decider();

    public DecisionService(Releases releases, RequestReader reader) {
        this.releases = releases;
        this.reader = reader;
    }

    public Releases releases() {
        return releases;
    }

    /** Throws {@link io.crossdock.model.RefusedRequest} with everything that is wrong with the request. */
    public Decision decide(byte[] body, Explain explain) {
        RequestReader.Reading reading = reader.readWithJson(body);
        return decide(reading.json(), reading.request(), explain);
    }

    /** Throws {@link io.crossdock.model.RefusedRequest} with everything that is wrong with the request. */
    public Decision decide(JsonNode json, Explain explain) {
        return decide(json, reader.read(json), explain);
    }

    /** For callers that have read the request already. */
    public Decision decide(JsonNode json, DecisionRequest request, Explain explain) {
        CompiledRelease release = releases.choose(request.evaluatedAt(), pinned(request.policyContext()));
        return decider.decide(release, request, decisionId(json, release), explain);
    }

    private static @Nullable String pinned(@Nullable PolicyContext context) {
        return context == null ? null : context.ruleSetVersion();
    }

    /** A digest of request and release: the same question to the same rules is the same decision. */
    private static String decisionId(JsonNode json, CompiledRelease release) {
        byte[] question = CanonicalJson.bytes(json);
        byte[] rules = release.release().digest().getBytes(StandardCharsets.US_ASCII);
        return "d-" + Digests.sha256Hex(question, rules).substring(0, 24);
    }
}
