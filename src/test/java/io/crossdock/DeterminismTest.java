package io.crossdock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final Path REQUESTS = Path.of("test-scenarios", "requests");
    private final DecisionService service = ShippedRuleSet.service();
    private final JsonFormat json = new JsonFormat();

    @Test
    void sameRequestGivesSameBytesUnderParallelLoadAndInAnyOrder() throws ExecutionException, InterruptedException {
        Map<Path, String> alone = new HashMap<>();
        requests().forEach(file -> alone.put(file, answer(bytes(file))));
        List<Path> shuffled = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            shuffled.addAll(requests());
        }
        Collections.shuffle(shuffled, new Random(7));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Map<Future<String>, Path> answers = new HashMap<>();
            shuffled.forEach(file -> answers.put(threads.submit(() -> answer(bytes(file))), file));
            for (Map.Entry<Future<String>, Path> answer : answers.entrySet()) {
                assertThat(answer.getKey().get()).isEqualTo(alone.get(answer.getValue()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theOrderOfFieldsAndBlanksDoNotMatter() throws IOException {
        JsonNode request = new ObjectMapper().readTree(bytes(requests().get(0)));
        ObjectNode turned = new ObjectMapper().createObjectNode();
        List<String> names = new ArrayList<>();
        request.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        names.forEach(name -> turned.set(name, request.get(name)));
        byte[] spread = turned.toPrettyString().getBytes(StandardCharsets.UTF_8);
        assertThat(answer(spread)).isEqualTo(answer(bytes(requests().get(0))));
    }

    @Test
    void everyRuleThatTheNarrativeCitesHasFired() {
        for (Path file : requests()) {
            Decision decision = service.decide(bytes(file), Explain.BRIEF);
            assertThat(Pattern.compile("\\(([A-Z]{2}-[A-Z0-9-]+)\\)")
                            .matcher(decision.explanation().narrative())
                            .results()
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(decision.explanation().firedRules());
        }
    }

    private String answer(byte[] request) {
        return new String(json.bytes(service.decide(request, Explain.FULL)), StandardCharsets.UTF_8);
    }

    private static List<Path> requests() {
        try (Stream<Path> files = Files.list(REQUESTS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
