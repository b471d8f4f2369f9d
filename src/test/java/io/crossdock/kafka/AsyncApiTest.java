package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.crossdock.ShippedRuleSet;
import io.crossdock.json.RequestReader;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** The description of the messages is held against the messages. */
class AsyncApiTest {
    private static final Path DOCS = Path.of("docs");

    private final StreamSettings settings = StreamSettings.read(
                    Set.of(), name -> name.endsWith("enabled") ? Optional.of("true") : Optional.empty())
            .orElseThrow();

    @Test
    void theTopicsAreThoseOfTheSettings() throws IOException {
        assertThat(document().at("/channels/exceptions/address").asText())
                .isEqualTo(settings.topics().exceptions());
        assertThat(document().at("/channels/decisions/address").asText())
                .isEqualTo(settings.topics().decisions());
        assertThat(document().at("/channels/deadLetters/address").asText())
                .isEqualTo(settings.topics().deadLetters());
    }

    @Test
    void theSchemasAreThoseOfTheOpenApi() throws IOException {
        for (String message : new String[] {"case", "decision"}) {
            String file = document()
                    .at("/components/messages/" + message + "/payload/$ref")
                    .asText();
            assertThat(DOCS.resolve(file)).exists();
        }
    }

    @Test
    void aDecisionHasTheHeadersThatAreDescribed() throws IOException {
        Answer answer = answering().answer(message(), new Intake(new RequestReader(), settings).read(message()));

        assertThat(answer).isInstanceOf(Answer.Decided.class);
        assertDescribed("decision", answer.message(), Set.of());
    }

    @Test
    void aDeadLetterHasTheHeadersOfItsMessageAndThoseThatAreDescribed() throws IOException {
        Answer answer =
                answering().refused(message(), new RefusedRequest(new Fault("", ErrorCode.WRONG_TYPE, "wrong")));

        assertDescribed(
                "deadLetter", answer.message(), names(message().headers().toArray()));
    }

    private static void assertDescribed(String name, ProducerRecord<byte[], byte[]> message, Set<String> besides)
            throws IOException {
        JsonNode headers = document().at("/components/messages/" + name + "/headers");
        Set<String> described = new HashSet<>();
        headers.path("properties").fieldNames().forEachRemaining(described::add);
        Set<String> required = new HashSet<>();
        headers.path("required").forEach(header -> required.add(header.asText()));
        Set<String> sent = names(message.headers().toArray());
        assertThat(sent).containsAll(required);
        sent.removeAll(besides);
        assertThat(described).containsAll(sent);
        assertThat(headers.at("/properties/ce_type/enum/0").asText(CloudEvent.DECISION))
                .isEqualTo(CloudEvent.DECISION);
    }

    private Answering answering() {
        DeadLetters deadLetters = new DeadLetters(settings.topics().deadLetters(), "1", Clock.systemUTC());
        return new Answering(ShippedRuleSet.service(), deadLetters, settings);
    }

    private static ConsumerRecord<byte[], byte[]> message() throws IOException {
        byte[] request = Files.readAllBytes(Path.of("test-scenarios", "requests", "06-late-delivery.json"));
        ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>("t", 0, 0, new byte[0], request);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e-1",
                        "ce_source", "/wms",
                        "ce_type", CloudEvent.CASE,
                        "ce_time", "2026-03-17T14:12:00Z",
                        "ce_traceparent", "00-1-2-01")
                .forEach((name, text) -> EventHeaders.put(message.headers(), name, text));
        return message;
    }

    private static Set<String> names(Header[] headers) {
        return Arrays.stream(headers).map(Header::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Files.readAllBytes(DOCS.resolve("asyncapi.yaml")));
    }
}
