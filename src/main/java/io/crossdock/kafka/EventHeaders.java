package io.crossdock.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Headers as text: how the Kafka binding of CloudEvents carries attributes. */
final class EventHeaders {
    static final String PREFIX = "ce_";
    static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** For people; empty when there is none. */
    static String shown(byte @Nullable [] text) {
        return text == null ? "" : new String(text, StandardCharsets.UTF_8);
    }

    static void put(Headers headers, String name, @Nullable String text) {
        if (text != null) {
            headers.remove(name);
            headers.add(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Those of a CloudEvent, without their prefix. */
    static Map<String, String> attributes(Headers headers) {
        Map<String, String> attributes = new HashMap<>();
        for (Header header : headers) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                attributes.put(
                        header.key().substring(PREFIX.length()), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }
}
