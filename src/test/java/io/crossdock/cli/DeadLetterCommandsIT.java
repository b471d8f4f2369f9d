package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.ShippedRuleSet;
import io.crossdock.json.RequestReader;
import io.crossdock.kafka.CasePublisher;
import io.crossdock.kafka.Stream;
import io.crossdock.kafka.StreamSettings;
import io.crossdock.kafka.TestBroker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two messages that cannot be decided, from their list to their return. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadLetterCommandsIT {
    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();

    private static StreamSettings settings;
    private static Stream stream;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        settings = TestBroker.shared().scene("letters", Map.of());
        stream = Stream.start(settings, ShippedRuleSet.service(), new RequestReader(), METERS);
        ObjectNode pinned = request();
        pinned.withObject("/policyContext").put("ruleSetVersion", "9.9.9");
        ObjectNode wrong = request();
        wrong.withObject("/customer").put("contractual", "Ms Weber says so");
        try (CasePublisher publisher = new CasePublisher(settings)) {
            publisher.publish("e-1", "/tests", "SO-1", new ObjectMapper().writeValueAsBytes(pinned));
            publisher.publish("e-2", "/tests", "SO-2", new ObjectMapper().writeValueAsBytes(wrong));
        }
        await(2);
    }

    @AfterAll
    static void stop() {
        stream.close();
    }

    @Test
    @Order(1)
    void theListNamesCodeKeyAndReasonAndMasksWhatIsPersonal() {
        Run run = dlq("list");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .contains("UNKNOWN_RELEASE", "SO-1", "\"9.9.9\" is not a served release", "SO-2", "2 dead letters.")
                .doesNotContain("Weber");
    }

    @Test
    @Order(2)
    void oneLetterIsShownWithoutWhatIsPersonal() {
        String id = dlq("list", "--filter", "key=SO-2")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(" ", 2)[0];

        assertThat(dlq("show", id).out())
                .contains("ce_id: e-2", "crossdock-release-digest: sha256:", "\"customer\" : \"(masked)\"")
                .doesNotContain("Weber");
        assertThat(dlq("show", id, "--unmasked").out()).contains("Ms Weber says so");
    }

    @Test
    @Order(3)
    void aRehearsalChangesNothing() {
        Run run = dlq("replay", "--dry-run", "--operator", "m.weber");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).endsWith("2 would be sent back, 0 were sent back before, 0 go round and stay.\n");
    }

    @Test
    @Order(4)
    void whatComesBackOnceTooOftenStays() throws InterruptedException {
        Run first = dlq("replay", "--filter", "code=UNKNOWN_RELEASE", "--operator", "m.weber", "--most-replays", "1");
        await(3);
        Run second = dlq("replay", "--filter", "code=UNKNOWN_RELEASE", "--operator", "m.weber", "--most-replays", "1");

        assertThat(first.out()).endsWith("1 sent back, 0 were sent back before, 0 go round and stay.\n");
        assertThat(second.out())
                .contains("stays, it came back 1 times")
                .endsWith("0 sent back, 1 were sent back before, 1 go round and stay.\n");
        assertThat(second.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(dlq("list", "--all", "--filter", "code=UNKNOWN_RELEASE").out())
                .contains("0 sent", "2 dead letters.");
    }

    @Test
    @Order(5)
    void aMistypedFilterNamesTheNearest() {
        assertThat(dlq("list", "--filter", "cod=X").err())
                .isEqualTo("\"cod=X\" is no filter: write name=value, with a name of id, key, code, event, release,"
                        + " source, subject, topic. Maybe code is meant.\n");
    }

    private static Run dlq(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "dlq";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--brokers";
        all[words.length + 2] = settings.bootstrapServers();
        String topics = "crossdock.kafka.topics.";
        System.setProperty(topics + "dead-letters", settings.topics().deadLetters());
        System.setProperty(topics + "exceptions", settings.topics().exceptions());
        try {
            return Run.of(all);
        } finally {
            System.clearProperty(topics + "dead-letters");
            System.clearProperty(topics + "exceptions");
        }
    }

    private static void await(int letters) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            double count = METERS.find("crossdock.stream.dead.letters").counters().stream()
                    .mapToDouble(counter -> counter.count())
                    .sum();
            if (count >= letters) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the dead letters did not come");
    }

    private static ObjectNode request() throws IOException {
        return (ObjectNode) new ObjectMapper()
                .readTree(Files.readAllBytes(Path.of("test-scenarios", "requests", "06-late-delivery.json")));
    }
}
