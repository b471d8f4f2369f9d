package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Explain;
import io.crossdock.decide.ReleaseReference;
import io.crossdock.detect.Detected;
import io.crossdock.detect.Detector;
import io.crossdock.json.CanonicalJson;
import io.crossdock.json.Digests;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.model.DetectionAnswer.DetectedCase;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.PolicyContext;
import io.crossdock.ruleset.CompiledRelease;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals in, exceptions out; and, when asked, a decision for each cause, as if its request had been sent. */
public final class DetectionService {
    private static final Comparator<DetectedCase> MOST_URGENT_FIRST = Comparator.comparing(
                    DetectionService::priority, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DetectionService::score, Comparator.nullsLast(Comparator.reverseOrder()));

    private final DecisionService decisions;
    private final JsonFormat format = new JsonFormat();

    public DetectionService(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * Throws {@link io.crossdock.model.RefusedRequest} with everything that is wrong with the request.
     *
     * @param json what the request was read from
     * @param decide whether each case gets its decision
     */
    public DetectionAnswer detect(JsonNode json, DetectionRequest request, boolean decide) {
        PolicyContext context = request.policyContext();
        CompiledRelease release =
                decisions.releases().choose(request.evaluatedAt(), context == null ? null : context.ruleSetVersion());
        Detected detected = Detector.detect(release, request);
        List<DetectedCase> cases = detected.cases();
        if (decide) {
            CaseRequests requests = new CaseRequests(json, detected.quality(), format);
            cases = cases.stream()
                    .map(found -> decided(found, requests))
                    .sorted(MOST_URGENT_FIRST)
                    .toList();
        }
        return new DetectionAnswer(
                request.requestId(),
                named(json, release),
                request.evaluatedAt(),
                ReleaseReference.of(release.release()),
                cases,
                detected.quality());
    }

    private DetectedCase decided(DetectedCase found, CaseRequests requests) {
        Decision decision = decisions.decide(requests.of(found.cause()), Explain.BRIEF);
        return new DetectedCase(found.cause(), found.symptoms(), decision);
    }

    private static @Nullable String priority(DetectedCase found) {
        return found.decision() == null ? null : found.decision().priority().level();
    }

    private static @Nullable BigDecimal score(DetectedCase found) {
        return found.decision() == null ? null : found.decision().priority().score();
    }

    private static String named(JsonNode json, CompiledRelease release) {
        byte[] rules = release.release().digest().getBytes(StandardCharsets.US_ASCII);
        return "x-" + Digests.sha256Hex(CanonicalJson.bytes(json), rules).substring(0, 24);
    }
}
