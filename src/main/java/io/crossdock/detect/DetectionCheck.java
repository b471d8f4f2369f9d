package io.crossdock.detect;

import io.crossdock.model.Baseline;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Field;
import io.crossdock.words.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults of a request for detection that only show against the release or between fields; all of them at once. */
final class DetectionCheck {
    private static final String CURRENCY = "USD";

    private final List<Fault> faults = new ArrayList<>();

    private DetectionCheck() {}

    static void check(CompiledRelease release, DetectionRequest request) {
        DetectionCheck check = new DetectionCheck();
        if (request.signals().isEmpty()) {
            check.fault("/signals", ErrorCode.MISSING_FIELD, "there are no signals; send at least one");
        }
        String currency =
                request.policyContext() == null ? null : request.policyContext().currency();
        if (currency != null && !currency.equals(CURRENCY)) {
            check.fault(
                    "/policyContext/currency",
                    ErrorCode.UNSUPPORTED_CURRENCY,
                    "Amounts are USD in version 1, not " + currency + ". Convert them and send \"USD\".");
        }
        Field steps = release.vocabulary().field("step.code").orElseThrow();
        for (int i = 0; i < request.baselines().size(); i++) {
            check.baseline("/baselines/" + i, request.baselines().get(i), steps.allowed());
        }
        if (!check.faults.isEmpty()) {
            throw new RefusedRequest(check.faults);
        }
    }

    private void baseline(String pointer, Baseline baseline, List<String> steps) {
        if (!steps.contains(baseline.step())) {
            fault(
                    pointer + "/step",
                    ErrorCode.UNKNOWN_VALUE,
                    "\"" + baseline.step() + "\" is not a step"
                            + Nearest.to(baseline.step(), steps)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("; write one of " + String.join(", ", steps) + "."));
        }
        if (falls(baseline.p50(), baseline.p90())
                || falls(baseline.p90(), baseline.p99())
                || falls(BigDecimal.ZERO, baseline.p50())) {
            fault(pointer, ErrorCode.OUT_OF_RANGE, "p50, p90 and p99 must rise from 0; check which is which");
        }
        if (baseline.sampleSize() != null && baseline.sampleSize() < 0) {
            fault(pointer + "/sampleSize", ErrorCode.OUT_OF_RANGE, baseline.sampleSize() + " is below 0");
        }
    }

    private static boolean falls(@Nullable BigDecimal lower, @Nullable BigDecimal higher) {
        return lower != null && higher != null && higher.compareTo(lower) < 0;
    }

    private void fault(String pointer, ErrorCode code, String message) {
        faults.add(new Fault(pointer, code, message));
    }
}
