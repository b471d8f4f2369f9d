package io.crossdock.kafka;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.json.JsonFormat;
import io.crossdock.kafka.StreamSettings.EventForm;
import io.crossdock.model.Decision;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions as CloudEvents. The id is the decision's, so the same request to the same rules is the same event; what
 * was asked stays visible as {@code causationid}, {@code causationsource} and {@code causationtime}.
 */
final class CloudEventWriter {
    private final JsonFormat format = new JsonFormat();
    private final EventForm form;
    private final String source;
    private final String topic;

    CloudEventWriter(StreamSettings settings) {
        this.form = settings.form();
        this.source = settings.source();
        this.topic = settings.topics().decisions();
    }

    ProducerRecord<byte[], byte[]> write(
            CloudEvent cause, @Nullable String orderId, byte @Nullable [] key, Decision decision) {
        Map<String, @Nullable String> attributes = attributes(cause, orderId, decision);
        ProducerRecord<byte[], byte[]> message;
        if (form == EventForm.BINARY) {
            message = new ProducerRecord<>(topic, key, format.bytes(decision));
            EventHeaders.put(message.headers(), EventHeaders.CONTENT_TYPE, CloudEvent.JSON);
            attributes.forEach((name, value) -> EventHeaders.put(message.headers(), EventHeaders.PREFIX + name, value));
        } else {
            ObjectNode event = JsonNodeFactory.instance.objectNode();
            attributes.forEach((name, value) -> {
                if (value != null) {
                    event.put(name, value);
                }
            });
            event.put("datacontenttype", CloudEvent.JSON);
            event.set("data", format.tree(decision));
            message = new ProducerRecord<>(topic, key, format.bytes(event));
            EventHeaders.put(message.headers(), EventHeaders.CONTENT_TYPE, CloudEvent.STRUCTURED);
        }
        return message;
    }

    private Map<String, @Nullable String> attributes(CloudEvent cause, @Nullable String orderId, Decision decision) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", CloudEvent.SPEC_VERSION);
        attributes.put("id", decision.decisionId());
        attributes.put("source", source);
        attributes.put("type", CloudEvent.DECISION);
        attributes.put("subject", cause.subject() == null ? orderId : cause.subject());
        attributes.put("time", decision.evaluatedAt().toString());
        attributes.put("correlationid", cause.correlation());
        attributes.put("causationid", cause.id());
        attributes.put("causationsource", cause.source());
        attributes.put("causationtime", cause.time());
        attributes.put("traceparent", cause.traceParent());
        return attributes;
    }

    /** The order keeps together what belongs together; without one, the subject; without either, as it came. */
    static byte @Nullable [] key(CloudEvent cause, @Nullable String orderId, byte @Nullable [] asItCame) {
        String key = orderId == null || orderId.isBlank() ? cause.subject() : orderId;
        return key == null || key.isBlank() ? asItCame : key.getBytes(StandardCharsets.UTF_8);
    }
}
