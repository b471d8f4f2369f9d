package io.crossdock.decide;

import io.crossdock.model.DataQuality;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.Invoice;
import io.crossdock.model.Order.Line;
import io.crossdock.model.PolicyContext;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.Facts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faults that only show against the release or between fields; all of them at once. */
final class RequestCheck {
    private static final String CURRENCY = "USD";
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final CompiledRelease release;
    private final DecisionRequest request;
    private final List<Fault> faults = new ArrayList<>();

    private RequestCheck(CompiledRelease release, DecisionRequest request) {
        this.release = release;
        this.request = request;
    }

    static void check(CompiledRelease release, DecisionRequest request, Facts words, Plans plans) {
        RequestCheck check = new RequestCheck(release, request);
        check.context(request.policyContext());
        check.detection();
        check.lines();
        check.faults.addAll(AmountCheck.faults(request));
        check.invoice(request.invoice());
        check.faults.addAll(WordCheck.faults(words));
        check.faults.addAll(new ListWords(release).check(request));
        check.qualityFacts();
        if (!check.faults.isEmpty()) {
            check.planning(plans);
            throw new RefusedRequest(check.faults.stream().distinct().toList());
        }
    }

    /** Who is refused anyway learns now what would be wrong with a plan; else it is a fault only where one is made. */
    private void planning(Plans plans) {
        if (request.order() != null) {
            faults.addAll(plans.contradictions(PlanQuestion.of(request, request.order(), false)));
        }
    }

    private void context(@Nullable PolicyContext context) {
        if (context == null) {
            return;
        }
        if (context.currency() != null && !context.currency().equals(CURRENCY)) {
            fault(
                    "/policyContext/currency",
                    ErrorCode.UNSUPPORTED_CURRENCY,
                    "Amounts are USD in version 1, not " + context.currency() + ". Convert them and send \"USD\".");
        }
        ruleSet(release, context).ifPresent(faults::add);
    }

    /** Another rule set than the one that is served. */
    static Optional<Fault> ruleSet(CompiledRelease release, @Nullable PolicyContext context) {
        String served = release.release().ruleSet();
        String asked = context == null ? null : context.ruleSetId();
        return asked == null || asked.equals(served)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "/policyContext/ruleSetId",
                        ErrorCode.UNKNOWN_VALUE,
                        "\"" + asked + "\" is not served here. Write \"" + served + "\" or leave it out."));
    }

    private void detection() {
        if (request.exception().detectedAt().isAfter(request.evaluatedAt().plus(CLOCK_TOLERANCE))) {
            fault(
                    "/exception/detectedAt",
                    ErrorCode.FUTURE_DETECTION,
                    "detectedAt " + request.exception().detectedAt() + " is more than 5 minutes after evaluatedAt "
                            + request.evaluatedAt() + ". Check the clocks, or whether both are in UTC.");
        }
    }

    private void lines() {
        List<Line> lines = Lines.of(request.order());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.affectedQty() != null
                    && line.orderedQty() != null
                    && line.affectedQty().compareTo(line.orderedQty()) > 0) {
                fault(
                        "/order/lines/" + i + "/affectedQty",
                        ErrorCode.OUT_OF_RANGE,
                        line.affectedQty().toPlainString() + " is more than the ordered "
                                + line.orderedQty().toPlainString() + ".");
            }
        }
    }

    private void invoice(@Nullable Invoice invoice) {
        if (invoice != null && invoice.currency() != null && !invoice.currency().equals(CURRENCY)) {
            fault(
                    "/invoice/currency",
                    ErrorCode.UNSUPPORTED_CURRENCY,
                    "Amounts are USD in version 1, not " + invoice.currency() + ". Convert them and send \"USD\".");
        }
    }

    private void qualityFacts() {
        DataQuality quality = request.dataQuality();
        if (quality != null) {
            QualityWords words = new QualityWords(release, request.evaluatedAt());
            for (int i = 0; i < quality.facts().size(); i++) {
                Fault fault =
                        words.check("/dataQuality/facts/" + i, quality.facts().get(i));
                if (fault != null) {
                    faults.add(fault);
                }
            }
        }
    }

    private void fault(String pointer, ErrorCode code, String message) {
        faults.add(new Fault(pointer, code, message));
    }
}
