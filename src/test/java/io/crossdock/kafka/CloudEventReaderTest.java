package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.model.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CloudEventReaderTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "ce_specversion", "1.0",
            "ce_id", "e-1",
            "ce_source", "/wms/7",
            "ce_type", "io.crossdock.exception.v1",
            "ce_subject", "SO-1",
            "ce_time", "2026-03-17T14:12:00Z",
            "ce_correlationid", "p-9");

    @Test
    void attributesAreHeadersInTheBinaryForm() {
        CloudEvent event = CloudEventReader.read(message(COMPLETE, "{}"));

        assertThat(event.id()).isEqualTo("e-1");
        assertThat(event.source()).isEqualTo("/wms/7");
        assertThat(event.subject()).isEqualTo("SO-1");
        assertThat(event.time()).isEqualTo("2026-03-17T14:12:00Z");
        assertThat(event.correlation()).isEqualTo("p-9");
        assertThat(event.data()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    }

    @Test
    void dataAreCutOutOfTheStructuredFormByteForByte() {
        CloudEvent event = CloudEventReader.read(structured(
                "{\"specversion\":\"1.0\",\"data\": {\"a\":[1.50,{\"b\":\"}\"}]} ,\"id\":\"e-1\",\"source\":\"/wms\","
                        + "\"type\":\"io.crossdock.exception.v1\"}"));

        assertThat(event.data()).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":[1.50,{\"b\":\"}\"}]}");
        assertThat(event.correlation()).isEqualTo("e-1");
    }

    @Test
    void base64IsReadToo() {
        CloudEvent event = CloudEventReader.read(structured("{\"specversion\":\"1.0\",\"data_base64\":\"e30=\","
                + "\"id\":\"e-1\",\"source\":\"/wms\",\"type\":\"io.crossdock.exception.v1\"}"));

        assertThat(event.data()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    }

    @Test
    void everyFaultOfTheAttributesIsTold() {
        assertRefused(
                message(Map.of("ce_specversion", "0.3", "ce_type", "io.crossdock.exeption.v1"), "{}"),
                "/specversion: version 0.3 of CloudEvents is not read; send 1.0 (UNKNOWN_VALUE)\n"
                        + "/id: a CloudEvent needs the attribute id (MISSING_FIELD)\n"
                        + "/source: a CloudEvent needs the attribute source (MISSING_FIELD)\n"
                        + "/type: \"io.crossdock.exeption.v1\" is no type of event that is read here. Maybe"
                        + " io.crossdock.exception.v1 is meant. (UNKNOWN_VALUE)");
    }

    @Test
    void bareJsonIsNoEvent() {
        assertRefused(
                message(Map.of(), "{}"),
                "this is no CloudEvent: send the attributes as headers ce_specversion, ce_id, ce_source, ce_type, or"
                        + " the whole event with the header content-type: application/cloudevents+json"
                        + " (UNSUPPORTED_MEDIA_TYPE)");
    }

    @Test
    void dataInAnotherFormAreRefused() {
        Map<String, String> avro = new TreeMap<>(COMPLETE);
        avro.put("content-type", "application/avro; charset=x");
        assertRefused(
                message(avro, "{}"),
                "/datacontenttype: data of the form \"application/avro\" is not read; send application/json"
                        + " (UNSUPPORTED_MEDIA_TYPE)");
    }

    @Test
    void anAttributeGivenTwiceIsRefused() {
        assertRefused(
                structured("{\"id\":\"a\",\"id\":\"b\"}"),
                "/id: id is given twice; keep one of them (DUPLICATE_FIELD)");
    }

    @Test
    void anEmptyMessageIsRefused() {
        assertRefused(message(COMPLETE, ""), "the message is empty; a CloudEvent is expected (MALFORMED_JSON)");
    }

    private static void assertRefused(ConsumerRecord<byte[], byte[]> message, String told) {
        Assertions.assertThatThrownBy(() -> CloudEventReader.read(message))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage(told);
    }

    private static ConsumerRecord<byte[], byte[]> structured(String json) {
        return message(Map.of("content-type", "application/cloudevents+json; charset=UTF-8"), json);
    }

    private static ConsumerRecord<byte[], byte[]> message(Map<String, String> headers, String value) {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>("t", 0, 0, new byte[0], value.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, text) -> EventHeaders.put(message.headers(), name, text));
        return message;
    }
}
