package io.crossdock.kafka;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents 1.0 in both of their forms, with everything that is wrong with their attributes. */
final class CloudEventReader {
    private static final Set<String> TYPES = Set.of(CloudEvent.CASE);

    private CloudEventReader() {}

    static CloudEvent read(ConsumerRecord<byte[], byte[]> message) throws RefusedRequest {
        byte[] value = message.value();
        if (value == null || value.length == 0) {
            throw refused("", ErrorCode.MALFORMED_JSON, "the message is empty; a CloudEvent is expected");
        }
        String contentType = mediaType(EventHeaders.text(message.headers(), EventHeaders.CONTENT_TYPE));
        if (contentType.equals(CloudEvent.STRUCTURED)) {
            StructuredEvent event = StructuredEvent.read(value);
            return checked(event.attributes(), event.data());
        }
        if (message.headers().lastHeader(EventHeaders.PREFIX + "specversion") == null) {
            throw refused(
                    "",
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "this is no CloudEvent: send the attributes as headers ce_specversion, ce_id, ce_source, ce_type,"
                            + " or the whole event with the header content-type: " + CloudEvent.STRUCTURED);
        }
        if (!contentType.isEmpty() && !contentType.equals(CloudEvent.JSON)) {
            throw refused(
                    "/datacontenttype",
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "data of the form \"" + contentType + "\" is not read; send " + CloudEvent.JSON);
        }
        return checked(EventHeaders.attributes(message.headers()), value);
    }

    private static CloudEvent checked(Map<String, String> attributes, byte @Nullable [] data) {
        List<Fault> faults = new ArrayList<>();
        String version = mandatory("specversion", attributes, faults);
        if (!version.isEmpty() && !version.equals(CloudEvent.SPEC_VERSION)) {
            faults.add(new Fault(
                    "/specversion",
                    ErrorCode.UNKNOWN_VALUE,
                    "version " + version + " of CloudEvents is not read; send 1.0"));
        }
        String id = mandatory("id", attributes, faults);
        String source = mandatory("source", attributes, faults);
        String type = mandatory("type", attributes, faults);
        if (!type.isEmpty() && !TYPES.contains(type)) {
            faults.add(new Fault("/type", ErrorCode.UNKNOWN_VALUE, unknownType(type)));
        }
        if (data == null) {
            faults.add(new Fault("/data", ErrorCode.MISSING_FIELD, "the event has no data; it holds the request"));
        }
        if (!faults.isEmpty() || data == null) {
            throw new RefusedRequest(faults);
        }
        return new CloudEvent(
                id,
                source,
                type,
                attributes.get("subject"),
                attributes.get("time"),
                attributes.get("correlationid"),
                attributes.get("traceparent"),
                data);
    }

    private static String unknownType(String type) {
        return "\"" + type + "\" is no type of event that is read here. "
                + Nearest.to(type, TYPES)
                        .map(near -> "Maybe " + near + " is meant.")
                        .orElse("Types are " + String.join(", ", TYPES) + ".");
    }

    private static String mandatory(String name, Map<String, String> attributes, List<Fault> faults) {
        String value = attributes.getOrDefault(name, "");
        if (value.isBlank()) {
            faults.add(new Fault("/" + name, ErrorCode.MISSING_FIELD, "a CloudEvent needs the attribute " + name));
        }
        return value;
    }

    /** In lower case and without parameters; empty when there is none. */
    private static String mediaType(@Nullable String contentType) {
        return contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static RefusedRequest refused(String pointer, ErrorCode code, String message) {
        return new RefusedRequest(new Fault(pointer, code, message));
    }
}
