package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service, a real broker, and somebody who publishes. */
class StreamIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static StreamSettings settings;
    private static Product product;
    private static Publisher publisher;
    private static Outcome decisions;
    private static Outcome deadLetters;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        settings = TestBroker.shared().scene("stream", Map.of());
        product = Product.start(settings, "one", Map.of()).awaitRunning();
        publisher = new Publisher(settings);
        decisions = new Outcome(settings, settings.topics().decisions());
        deadLetters = new Outcome(settings, settings.topics().deadLetters());
    }

    @AfterAll
    static void stop() {
        publisher.close();
        decisions.close();
        deadLetters.close();
        product.close();
    }

    @Test
    void decisionsAreThoseOfHttpByteForByte() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("test-scenarios", "requests"))) {
            for (Path file : files.sorted().toList()) {
                byte[] request = Files.readAllBytes(file);
                publisher.send(new Sent("same/" + file.getFileName(), "O-1", request, false));

                ConsumerRecord<byte[], byte[]> decision = decisionFor("same/" + file.getFileName());

                assertThat(decision.value()).isEqualTo(product.decide(request).body());
            }
        }
    }

    @Test
    void aDecisionCarriesWhatCausedIt() {
        ProducerRecord<byte[], byte[]> message = publisher.message("any", Cases.quick("SO-17", "r-1"));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "cause-1",
                        "ce_source", "/wms/7",
                        "ce_type", "io.crossdock.exception.v1",
                        "ce_time", "2026-03-17T14:12:00Z",
                        "ce_correlationid", "process-9",
                        "ce_traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .forEach((name, value) -> Publisher.header(message, name, value));
        publisher.send(message);

        ConsumerRecord<byte[], byte[]> decision = decisionFor("cause-1");

        assertThat(decision.key()).asString(StandardCharsets.UTF_8).isEqualTo("SO-17");
        assertThat(EventHeaders.attributes(decision.headers()))
                .containsEntry("specversion", "1.0")
                .containsEntry("type", "io.crossdock.decision.v1")
                .containsEntry("source", "/crossdock")
                .containsEntry("subject", "SO-17")
                .containsEntry("time", "2007-08-21T18:00:00Z")
                .containsEntry("correlationid", "process-9")
                .containsEntry("causationid", "cause-1")
                .containsEntry("causationsource", "/wms/7")
                .containsEntry("causationtime", "2026-03-17T14:12:00Z")
                .containsEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .hasEntrySatisfying("id", id -> assertThat(id).startsWith("d-"));
    }

    @Test
    void theStructuredFormIsDecidedTheSame() throws IOException, InterruptedException {
        byte[] request = Cases.quick("SO-18", "r-2");
        ProducerRecord<byte[], byte[]> message = publisher.message(
                "any",
                ("{\"specversion\":\"1.0\",\"id\":\"cause-2\",\"source\":\"/wms\",\"type\":\"io.crossdock.exception.v1\","
                                + "\"data\":" + new String(request, StandardCharsets.UTF_8) + "}")
                        .getBytes(StandardCharsets.UTF_8));
        Publisher.header(message, "content-type", "application/cloudevents+json");
        publisher.send(message);

        assertThat(decisionFor("cause-2").value())
                .isEqualTo(product.decide(request).body());
    }

    @Test
    void whatCannotBeDecidedIsADeadLetterWithAllThatIsKnown() {
        Instant before = Instant.now();
        byte[] request =
                "{\"exception\":{\"typeCode\":\"DLV-06\",\"detectedAt\":\"2007-08-20T00:00:00Z\"},\"evaluatedAt\":\"yesterday\"}"
                        .getBytes(StandardCharsets.UTF_8);
        publisher.send(new Sent("poison-1", "SO-19", request, true));

        ConsumerRecord<byte[], byte[]> letter = letterFor("poison-1");

        assertThat(letter.value()).isEqualTo(request);
        assertThat(letter.key()).asString(StandardCharsets.UTF_8).isEqualTo("SO-19");
        assertThat(EventHeaders.text(letter.headers(), "crossdock-code")).isEqualTo("WRONG_TYPE");
        assertThat(EventHeaders.text(letter.headers(), "crossdock-reason"))
                .contains("/evaluatedAt: \"yesterday\" is not an instant");
        assertThat(EventHeaders.text(letter.headers(), "crossdock-source-topic"))
                .isEqualTo(settings.topics().exceptions());
        assertThat(EventHeaders.text(letter.headers(), "crossdock-source-partition"))
                .matches("\\d+");
        assertThat(EventHeaders.text(letter.headers(), "crossdock-source-offset"))
                .matches("\\d+");
        assertThat(EventHeaders.text(letter.headers(), "crossdock-release-digest"))
                .isEqualTo(ShippedRuleSet.release().release().digest());
        assertThat(EventHeaders.text(letter.headers(), "crossdock-app-version")).isNotBlank();
        assertThat(Instant.parse(EventHeaders.text(letter.headers(), "crossdock-first-failure")))
                .isBetween(before, Instant.now());
    }

    @Test
    void theStreamTellsOfItselfInHealthAndMetrics() throws IOException, InterruptedException {
        publisher.send(new Sent("metrics-1", "SO-20", Cases.quick("SO-20", "r-3"), false));
        decisionFor("metrics-1");

        assertThat(product.get("/q/health/group/stream").body()).contains("\"RUNNING\"");
        assertThat(product.get("/q/metrics").body())
                .contains(
                        "crossdock_stream_decisions_total",
                        "crossdock_stream_lag_seconds",
                        "crossdock_stream_transaction_seconds_count",
                        "crossdock_stream_workers_running 1.0");
    }

    private static ConsumerRecord<byte[], byte[]> decisionFor(String cause) {
        return found(decisions, "ce_causationid", cause);
    }

    private static ConsumerRecord<byte[], byte[]> letterFor(String id) {
        return found(deadLetters, "ce_id", id);
    }

    private static ConsumerRecord<byte[], byte[]> found(Outcome outcome, String header, String id) {
        return outcome.await(all -> all.stream().anyMatch(message -> is(message, header, id)), PATIENCE).stream()
                .filter(message -> is(message, header, id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(ConsumerRecord<byte[], byte[]> message, String header, String id) {
        return id.equals(EventHeaders.text(message.headers(), header));
    }
}
