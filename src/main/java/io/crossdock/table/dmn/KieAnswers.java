package io.crossdock.table.dmn;

import java.util.List;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;

/** Results and messages of the engine as values of ours. */
final class KieAnswers {
    private KieAnswers() {}

    static List<DmnAnswer.Message> messages(List<DMNMessage> messages) {
        return messages.stream()
                .map(message -> new DmnAnswer.Message(
                        severity(message.getLevel()),
                        message.getText(),
                        message.getMessageType().name(),
                        message.getSourceId(),
                        message.getLevel().name()))
                .toList();
    }

    private static String severity(Message.Level level) {
        return level == Message.Level.WARNING ? "WARN" : level.name();
    }

    static List<DmnAnswer.Result> results(List<DMNDecisionResult> results) {
        return results.stream()
                .map(result -> new DmnAnswer.Result(
                        result.getDecisionId(),
                        result.getDecisionName(),
                        result.getResult(),
                        messages(result.getMessages()),
                        result.getEvaluationStatus().name()))
                .toList();
    }
}
