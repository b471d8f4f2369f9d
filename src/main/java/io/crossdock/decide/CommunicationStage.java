package io.crossdock.decide;

import io.crossdock.model.Communication;
import io.crossdock.model.FulfilmentPlan;
import io.crossdock.model.FulfilmentPlan.Backorder;
import io.crossdock.model.FulfilmentPlan.Cancellation;
import io.crossdock.model.Order.Line;
import io.crossdock.model.ServiceLevel;
import io.crossdock.table.Facts;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who outside must be told, when, and who approves the message. */
final class CommunicationStage {
    private CommunicationStage() {}

    static List<Communication> tell(CaseWork work) {
        work.run(Stage.COMMUNICATIONS);
        Answer triggers = work.answer("CommunicationTriggers");
        List<Facts> subjects = triggers.rows().stream()
                .map(row -> subject(
                        work,
                        String.valueOf(triggers.value(row, "trigger.code")),
                        measure(work, String.valueOf(triggers.value(row, "trigger.measureName")))))
                .toList();
        List<Answer> answers = work.askEach("CustomerCommunication", subjects);
        List<Communication> messages = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Facts subject = subjects.get(i);
            Answer answer = answers.get(i);
            answer.decisive().ifPresent(row -> messages.add(message(answer, row.id(), subject)));
        }
        return messages;
    }

    private static Facts subject(CaseWork work, String trigger, @Nullable BigDecimal measure) {
        Facts subject = work.facts.subject();
        subject.put("trigger.code", trigger);
        subject.put("trigger.measure", measure);
        return subject;
    }

    private static Communication message(Answer answer, String ruleId, Facts subject) {
        return new Communication(
                String.valueOf(subject.value("trigger.code")),
                (BigDecimal) subject.value("trigger.measure"),
                (String) answer.value("trigger.audience"),
                (String) answer.value("trigger.channel"),
                (String) answer.value("trigger.template"),
                answer.value("trigger.sendWithinMinutes") instanceof BigDecimal minutes
                        ? minutes.intValueExact()
                        : null,
                (String) answer.value("trigger.approvalBeforeSend"),
                ruleId);
    }

    private static @Nullable BigDecimal measure(CaseWork work, String name) {
        return switch (name) {
            case "PROMISE_SLIP_HOURS" -> promiseSlip(work);
            case "QUANTITY_REDUCED_PCT" -> quantityReduced(work);
            default -> null;
        };
    }

    /** Hours from the promise to the last arrival of the plan, or to now without one; not late counts as 0. */
    private static @Nullable BigDecimal promiseSlip(CaseWork work) {
        ServiceLevel promise = work.request.sla();
        FulfilmentPlan plan = work.plan();
        Instant arrival = plan == null ? work.request.evaluatedAt() : lastArrival(plan);
        if (promise == null || promise.windowEnd() == null) {
            return null;
        }
        return arrival == null
                ? BigDecimal.ZERO
                : Rounding.hoursBetween(promise.windowEnd(), arrival).max(BigDecimal.ZERO);
    }

    /** {@code null} when everything goes with the shipment that is on plan. */
    private static @Nullable Instant lastArrival(FulfilmentPlan plan) {
        return Stream.concat(Stream.of(plan.etaAt()), plan.backorders().stream().map(Backorder::expectedAt))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The largest share of a line that is missing, or that the plan leaves open. */
    private static @Nullable BigDecimal quantityReduced(CaseWork work) {
        FulfilmentPlan plan = work.plan();
        if (plan != null) {
            return Lines.of(work.request.order()).stream()
                    .map(line -> openPct(line, plan))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
        return Lines.of(work.request.order()).stream()
                .map(CommunicationStage::affectedPct)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable BigDecimal openPct(Line line, FulfilmentPlan plan) {
        BigDecimal open = Stream.concat(
                        plan.backorders().stream()
                                .filter(left -> Objects.equals(left.lineNo(), line.lineNo()))
                                .map(Backorder::qty),
                        plan.cancellations().stream()
                                .filter(left -> Objects.equals(left.lineNo(), line.lineNo()))
                                .map(Cancellation::qty))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return line.orderedQty() == null || line.orderedQty().signum() == 0
                ? null
                : Rounding.percent(open, line.orderedQty());
    }

    private static @Nullable BigDecimal affectedPct(Line line) {
        return line.affectedQty() == null
                        || line.orderedQty() == null
                        || line.orderedQty().signum() == 0
                ? null
                : Rounding.percent(line.affectedQty(), line.orderedQty());
    }
}
