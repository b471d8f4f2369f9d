package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.decide.PlanTasks;
import io.crossdock.decide.Plans;
import io.crossdock.decide.ReleaseReference;
import io.crossdock.json.CanonicalJson;
import io.crossdock.json.Digests;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanAnswer;
import io.crossdock.model.PlanRequest;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.PolicyContext;
import io.crossdock.model.RefusedRequest;
import io.crossdock.planning.setup.PlanCheck;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Releases;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole story: read the request, take the release in force, decide or plan, name the answer. */
public final class DecisionService {
    private final Releases releases;
    private final RequestReader reader;
    private final Plans plans;
    private final Decider decider;

    public DecisionService(Releases releases, RequestReader reader, Plans plans) {
        this.releases = releases;
        this.reader = reader;
        this.plans = plans;
        this.decider = new Decider(plans);
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
        return decider.decide(release, request, named("d-", json, release), explain);
    }

    /** Throws {@link io.crossdock.model.RefusedRequest} with everything that is wrong with the request. */
    public PlanAnswer plan(JsonNode json, PlanRequest request) {
        refuse(PlanCheck.faults(request));
        CompiledRelease release = releases.choose(request.evaluatedAt(), pinned(request.policyContext()));
        List<PlanningResult> results = plans.of(release, PlanTasks.of(release, request));
        return new PlanAnswer(
                request.requestId(),
                named("p-", json, release),
                request.evaluatedAt(),
                ReleaseReference.of(release.release()),
                results,
                totalCost(results),
                List.of());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults);
        }
    }

    private static BigDecimal totalCost(List<PlanningResult> results) {
        return results.stream()
                .map(PlanningResult::chosen)
                .filter(plan -> plan != null)
                .map(plan -> plan.costs().totalUsd())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static @Nullable String pinned(@Nullable PolicyContext context) {
        return context == null ? null : context.ruleSetVersion();
    }

    /** A digest of request and release: the same question to the same rules has the same answer. */
    private static String named(String prefix, JsonNode json, CompiledRelease release) {
        byte[] question = CanonicalJson.bytes(json);
        byte[] rules = release.release().digest().getBytes(StandardCharsets.US_ASCII);
        return prefix + Digests.sha256Hex(question, rules).substring(0, 24);
    }
}
