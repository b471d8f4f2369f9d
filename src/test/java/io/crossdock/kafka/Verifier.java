package io.crossdock.kafka;

import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Holds what was published against what readers of committed messages see. */
final class Verifier implements AutoCloseable {
    private final Outcome decisions;
    private final Outcome deadLetters;

    Verifier(StreamSettings settings) {
        this.decisions = new Outcome(settings, settings.topics().decisions());
        this.deadLetters = new Outcome(settings, settings.topics().deadLetters());
    }

    /**
     * The verdict.
     *
     * @param misplaced answers to nothing, decisions of what is dead, and dead letters of what can be decided
     * @param disordered events that come before an earlier one of the same order
     * @param different decisions that are not byte for byte those of the service itself
     */
    record Verdict(int published, int missing, int duplicate, int disordered, int different, int misplaced) {
        boolean isClean() {
            return missing + duplicate + disordered + different + misplaced == 0;
        }
    }

    int count() {
        return decisions.count() + deadLetters.count();
    }

    /** Reads until everything is there or nothing has come for that long, and then once more for what is too much. */
    void readAll(int published, Duration quiet) {
        long last = System.nanoTime();
        int before = -1;
        while (count() < published && System.nanoTime() - last < quiet.toNanos()) {
            decisions.read(Duration.ofMillis(100));
            deadLetters.read(Duration.ofMillis(20));
            if (count() != before) {
                before = count();
                last = System.nanoTime();
            }
        }
        for (int more = 0; more < 10; more++) {
            decisions.read(Duration.ofMillis(100));
            deadLetters.read(Duration.ofMillis(100));
        }
    }

    Verdict judge(List<Sent> published, DecisionService service) {
        Map<String, Integer> expected = new HashMap<>();
        Map<String, Sent> byId = new HashMap<>();
        published.forEach(event -> {
            expected.merge(event.id(), 1, Integer::sum);
            byId.put(event.id(), event);
        });
        Map<String, Integer> found = new HashMap<>();
        int misplaced = 0;
        int different = 0;
        for (ConsumerRecord<byte[], byte[]> decision : decisions.seen()) {
            String id = id(decision, "ce_causationid");
            found.merge(id, 1, Integer::sum);
            Sent event = byId.get(id);
            if (event == null || event.dead()) {
                misplaced++;
            } else if (!Arrays.equals(decision.value(), answer(service, event))) {
                different++;
            }
        }
        for (ConsumerRecord<byte[], byte[]> letter : deadLetters.seen()) {
            String id = id(letter, "ce_id");
            found.merge(id, 1, Integer::sum);
            Sent event = byId.get(id);
            if (event == null || !event.dead()) {
                misplaced++;
            } else if (!Arrays.equals(letter.value(), event.request())) {
                different++;
            }
        }
        int missing = 0;
        int duplicate = 0;
        for (Map.Entry<String, Integer> event : expected.entrySet()) {
            int difference = found.getOrDefault(event.getKey(), 0) - event.getValue();
            missing += Math.max(0, -difference);
            duplicate += Math.max(0, difference);
        }
        int disordered = disordered(decisions.seen(), "ce_causationid") + disordered(deadLetters.seen(), "ce_id");
        return new Verdict(published.size(), missing, duplicate, disordered, different, misplaced);
    }

    private static byte[] answer(DecisionService service, Sent event) {
        return new JsonFormat().bytes(service.decide(event.request(), Explain.BRIEF));
    }

    /** Without one it belongs to nothing that was published. */
    private static String id(ConsumerRecord<byte[], byte[]> message, String header) {
        String id = EventHeaders.text(message.headers(), header);
        return id == null ? "-/-" : id;
    }

    /** Ids grow with the time of their publication. */
    private static int disordered(List<ConsumerRecord<byte[], byte[]>> messages, String header) {
        Map<String, String> newest = new HashMap<>();
        int disordered = 0;
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            String id = id(message, header);
            String order = id.substring(0, id.indexOf('/'));
            String before = newest.merge(order, id, (old, now) -> old.compareTo(now) > 0 ? old : now);
            disordered += before.equals(id) ? 0 : 1;
        }
        return disordered;
    }

    @Override
    public void close() {
        decisions.close();
        deadLetters.close();
    }
}
