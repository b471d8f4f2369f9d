package io.crossdock.table.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Kogito answers to the inputs of a DMN model, in the form that its clients know. */
public record DmnAnswer(
        String namespace,
        String modelName,
        Map<String, @Nullable Object> dmnContext,
        List<Message> messages,
        List<Result> decisionResults) {

    public DmnAnswer {
        dmnContext = new LinkedHashMap<>(dmnContext);
        messages = List.copyOf(messages);
        decisionResults = List.copyOf(decisionResults);
    }

    /** Something that the engine has to say. */
    public record Message(
            String severity,
            String message,
            String messageType,
            @Nullable String sourceId,
            String level) {}

    /** The answer of one decision. */
    public record Result(
            String decisionId,
            String decisionName,
            @Nullable Object result,
            List<Message> messages,
            String evaluationStatus) {
        public Result {
            messages = List.copyOf(messages);
        }
    }
}
