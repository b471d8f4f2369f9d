package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.decide.PlanTasks;
import io.crossdock.decide.Plans;
import io.crossdock.decide.ReleaseReference;
import io.crossdock.json.CanonicalJson;
import io.crossdock.json.Digests;
import io.crossdock.json.PlanRequestReader;
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
import io.crossdock.ruleset.Restraint;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole story: read the request, take the release in force, decide or plan, name the answer. */
public final class DecisionService {
    private final RequestReader reader;
    private final PlanRequestReader planReader = new PlanRequestReader();
    private final AtomicReference<Serving> serving;

    public DecisionService(Releases releases, RequestReader reader, Plans plans) {
        this(reader, new Serving(releases, plans));
    }

    private DecisionService(RequestReader reader, Serving serving) {
        this.reader = reader;
        this.serving = new AtomicReference<>(serving);
    }

    /** One that stays with what decides now, whatever decides later: for a batch that shall be of one piece. */
    public DecisionService snapshot() {
        return new DecisionService(reader, now());
    }

    /** Those that decide now. */
    public Releases releases() {
        return now().releases();
    }

    /** From here on these decide; a request that has begun ends on what it began with. */
    void switchTo(Releases releases) {
        Plans plans = now().plans();
        serving.set(new Serving(releases, plans instanceof Planners planners ? planners.next(releases) : plans));
    }

    private Serving now() {
        return Objects.requireNonNull(serving.get());
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
        return decide(json, request, explain, UnaryOperator.identity());
    }

    /**
     * For callers that say where plans are made.
     *
     * @param around how plans are made for this call, for example elsewhere than on its thread
     */
    public Decision decide(JsonNode json, DecisionRequest request, Explain explain, UnaryOperator<Plans> around) {
        Serving now = now();
        CompiledRelease release = now.releases().choose(request.evaluatedAt(), pinned(request.policyContext()));
        Restraint restraint = now.releases().restraint().orElse(null);
        Plans plans = now.plans() == Plans.NONE ? Plans.NONE : around.apply(now.plans());
        String id = named("d-", json, release, restraint);
        return new Decider(plans).decide(release, request, id, explain, restraint);
    }

    /** Throws {@link io.crossdock.model.RefusedRequest} with everything that is wrong with the request. */
    public PlanAnswer plan(JsonNode json) {
        return plan(json, planReader.read(json));
    }

    /** For callers that have read the request already. */
    public PlanAnswer plan(JsonNode json, PlanRequest request) {
        Serving now = now();
        CompiledRelease release = now.releases().choose(request.evaluatedAt(), pinned(request.policyContext()));
        refuse(Stream.concat(PlanCheck.faults(request).stream(), PlanTasks.faults(release, request).stream())
                .distinct()
                .toList());
        List<PlanningResult> results = now.plans().of(release, PlanTasks.of(release, request));
        return new PlanAnswer(
                request.requestId(),
                named("p-", json, release, null),
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

    /** A digest of request, release and kill switch: the same question to the same rules has the same answer. */
    private static String named(String prefix, JsonNode json, CompiledRelease release, @Nullable Restraint restraint) {
        byte[] question = CanonicalJson.bytes(json);
        String held = restraint == null ? "" : restraint.toString();
        byte[] rules = (release.release().digest() + held).getBytes(StandardCharsets.UTF_8);
        return prefix + Digests.sha256Hex(question, rules).substring(0, 24);
    }
}
