package io.crossdock.decide;

import io.crossdock.model.Communication;
import io.crossdock.model.Order.Line;
import io.crossdock.model.ServiceLevel;
import io.crossdock.table.Facts;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** Hours from the promise to now, as there is no plan that could say better; not late yet counts as 0. */
    private static @Nullable BigDecimal promiseSlip(CaseWork work) {
        ServiceLevel promise = work.request.sla();
        return promise == null || promise.windowEnd() == null
                ? null
                : Rounding.hoursBetween(promise.windowEnd(), work.request.evaluatedAt())
                        .max(BigDecimal.ZERO);
    }

    /** The largest share of a line that is missing. */
    private static @Nullable BigDecimal quantityReduced(CaseWork work) {
        return Lines.of(work.request.order()).stream()
                .map(CommunicationStage::affectedPct)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable BigDecimal affectedPct(Line line) {
        return line.affectedQty() == null
                        || line.orderedQty() == null
                        || line.orderedQty().signum() == 0
                ? null
                : Rounding.percent(line.affectedQty(), line.orderedQty());
    }
}
