package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.DecisionService;
import io.crossdock.ShippedRuleSet;
import io.crossdock.decide.Plans;
import io.crossdock.json.RequestReader;
import io.crossdock.ruleset.Releases;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SlowPlanIT {
    private static final int ORDERS = 40;

    @Test
    void aSlowPlanHoldsBackItsOwnPartitionOnlyAndKeepsItsOrder() throws InterruptedException {
        StreamSettings settings = TestBroker.shared().scene("slow", Map.of());
        CountDownLatch planned = new CountDownLatch(1);
        Plans slow = (release, task) -> {
            try {
                planned.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        DecisionService service =
                new DecisionService(new Releases(List.of(ShippedRuleSet.release())), new RequestReader(), slow);
        try (Publisher publisher = new Publisher(settings);
                Outcome decisions = new Outcome(settings, settings.topics().decisions())) {
            Stream stream = Stream.start(settings, service, new RequestReader(), new SimpleMeterRegistry());
            publisher.send(new Sent("SO-0/1", "SO-0", Cases.planned("SO-0", "1"), false));
            for (int order = 0; order < ORDERS; order++) {
                publisher.send(new Sent("SO-" + order + "/2", "SO-" + order, Cases.quick("SO-" + order, "2"), false));
            }

            List<ConsumerRecord<byte[], byte[]>> meanwhile = decisions.await(ORDERS, Duration.ofSeconds(3));
            planned.countDown();
            List<ConsumerRecord<byte[], byte[]>> all = decisions.await(ORDERS + 1, Duration.ofSeconds(20));
            stream.close();

            assertThat(meanwhile).hasSizeBetween(ORDERS / 2, ORDERS - 1);
            assertThat(causes(meanwhile)).doesNotContain("SO-0/1", "SO-0/2");
            assertThat(causes(all)).hasSize(ORDERS + 1).containsSubsequence("SO-0/1", "SO-0/2");
        }
    }

    private static List<String> causes(List<ConsumerRecord<byte[], byte[]>> decisions) {
        return decisions.stream()
                .map(message -> String.valueOf(EventHeaders.text(message.headers(), "ce_causationid")))
                .toList();
    }
}
