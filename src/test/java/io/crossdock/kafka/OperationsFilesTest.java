package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.kafka.InFlight.Batch;
import io.crossdock.model.ErrorCode;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Dashboards and alerts that ask for a metric that is not there stay silent for ever. */
class OperationsFilesTest {
    private static final Pattern METRIC = Pattern.compile("crossdock_\\w+");
    private static final Path FOLDER = Path.of("docs", "operations");

    @Test
    void theDashboardAsksForMetricsThatExist() throws IOException {
        assertThat(named(FOLDER.resolve("grafana-dashboard.json"))).hasSizeGreaterThan(8);
        assertThat(told()).containsAll(named(FOLDER.resolve("grafana-dashboard.json")));
    }

    @Test
    void theAlertsDoToo() throws IOException {
        assertThat(named(FOLDER.resolve("alerts.yaml"))).hasSize(4);
        assertThat(told()).containsAll(named(FOLDER.resolve("alerts.yaml")));
    }

    @SuppressWarnings("deprecation") // the registry that Quarkus 3.27 has
    private static Set<String> told() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        StreamMeter meter = new StreamMeter(registry);
        meter.watch(List.of(new StreamState()), Clock.systemUTC());
        Answer dead = new Answer.Dead(new ProducerRecord<>("t", new byte[0]), ErrorCode.WRONG_TYPE);
        meter.written(new Batch(List.of(dead), Map.of(), Map.of()), 1);
        return names(registry.scrape());
    }

    private static Set<String> named(Path file) throws IOException {
        String queries = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("expr"))
                .collect(Collectors.joining("\n"));
        return names(queries);
    }

    private static Set<String> names(String text) {
        return METRIC.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
