package io.crossdock.http;

import io.crossdock.table.dmn.DmnAnswer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of the DMN engine in the form of Kogito's own endpoints, where what is absent is written as null. */
final class DmnViews {
    private DmnViews() {}

    static Map<String, @Nullable Object> of(DmnAnswer answer) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("namespace", answer.namespace());
        view.put("modelName", answer.modelName());
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        answer.dmnContext().forEach((name, value) -> context.put(name, written(value)));
        view.put("dmnContext", context);
        view.put("messages", answer.messages().stream().map(DmnViews::message).toList());
        view.put(
                "decisionResults",
                answer.decisionResults().stream().map(DmnViews::result).toList());
        return view;
    }

    private static Map<String, @Nullable Object> message(DmnAnswer.Message message) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("severity", message.severity());
        view.put("message", message.message());
        view.put("messageType", message.messageType());
        view.put("sourceId", message.sourceId());
        view.put("level", message.level());
        return view;
    }

    private static Map<String, @Nullable Object> result(DmnAnswer.Result result) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("decisionId", result.decisionId());
        view.put("decisionName", result.decisionName());
        view.put("result", written(result.result()));
        view.put("messages", result.messages().stream().map(DmnViews::message).toList());
        view.put("evaluationStatus", result.evaluationStatus());
        return view;
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            Map<String, @Nullable Object> view = new LinkedHashMap<>();
            parts.forEach((name, part) -> view.put(String.valueOf(name), written(part)));
            return view;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DmnViews::written).toList();
        }
        return value instanceof Duration length ? length.toString() : value;
    }
}
