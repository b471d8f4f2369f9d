package io.crossdock.detect;

import io.crossdock.model.DetectionRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.engine.TableSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the exceptions that signals show: take in, run the rules of the release, say what explains what. */
public final class Detector {
    private Detector() {}

    /** Throws {@link io.crossdock.model.RefusedRequest} when the request contradicts itself. */
    public static Detected detect(CompiledRelease release, DetectionRequest request) {
        DetectionCheck.check(release, request);
        try (TableSession tables = release.tables().open()) {
            Thresholds thresholds = new Thresholds(tables, release.vocabulary(), request.evaluatedAt());
            Duration skew = thresholds.minutes("ALL", "CLOCK_AHEAD_MINUTES");
            Intake intake = Intake.of(request.signals(), request.evaluatedAt(), skew);
            Baselines baselines = new Baselines(request.baselines(), thresholds);
            Proofs proofs = new Proofs();
            release.detection().run(Map.of("found", proofs), facts(request, intake, thresholds, baselines));
            return new Detected(
                    Causes.linked(Findings.of(proofs.all(), intake, request, thresholds), thresholds),
                    Trust.in(intake, baselines, thresholds));
        }
    }

    private static List<Object> facts(
            DetectionRequest request, Intake intake, Thresholds thresholds, Baselines baselines) {
        List<Object> facts = new ArrayList<>(intake.counted());
        facts.addAll(SiteStock.of(request.inventoryPositions()));
        facts.addAll(ReceivedLine.among(intake.counted()));
        facts.addAll(MatchedLine.among(intake.counted()));
        facts.addAll(InvoiceLikeness.among(intake.counted()));
        facts.addAll(PaidInvoice.among(intake.counted()));
        facts.addAll(Likeness.among(intake.counted()));
        facts.add(request);
        facts.add(thresholds);
        facts.add(new Tolerances(thresholds));
        facts.add(baselines);
        return facts;
    }
}
