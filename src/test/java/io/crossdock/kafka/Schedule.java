package io.crossdock.kafka;

import io.crossdock.ShippedRuleSet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A seeded run: events keep coming while brokers and processors die, freeze, come and go. */
final class Schedule {
    private static final List<Map<String, String>> PROTOCOLS = List.of(
            Map.of(),
            Map.of(
                    StreamKeys.CLIENT + "partition.assignment.strategy",
                    "org.apache.kafka.clients.consumer.RangeAssignor"),
            Map.of(StreamKeys.CLIENT + "group.protocol", "consumer"));
    private static final int ORDERS = 200;
    private static final Duration QUIET = Duration.ofSeconds(60);

    private final RandomGenerator dice;
    private final int events;
    private final int faults;
    private final StreamSettings settings;
    private final TestBroker broker = TestBroker.shared();
    private final List<Product> processors = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private Schedule(int seed, int events, int faults) throws InterruptedException {
        this.dice = new Random(seed);
        this.events = events;
        this.faults = faults;
        this.settings = broker.scene("schedule" + seed, PROTOCOLS.get(seed % PROTOCOLS.size()));
    }

    /** What happened, and what came of it. */
    record Report(List<String> faults, Verifier.Verdict verdict) {}

    static Report run(int seed, int events, int faults) throws IOException, InterruptedException {
        return new Schedule(seed, events, faults).run();
    }

    private Report run() throws IOException, InterruptedException {
        List<Sent> published = new ArrayList<>();
        try (Verifier verifier = new Verifier(settings);
                Publisher publisher = new Publisher(settings)) {
            processors.add(start(0).awaitRunning());
            processors.add(start(1));
            Cases cases = new Cases(dice, ORDERS);
            for (int fault = 0; fault <= faults; fault++) {
                for (int i = 0; i < events / (faults + 1); i++) {
                    publish(cases.next(), publisher, published);
                }
                if (fault < faults) {
                    harm();
                }
            }
            publisher.flush();
            revive();
            verifier.readAll(published.size(), QUIET);
            return new Report(told, verifier.judge(published, ShippedRuleSet.service()));
        } finally {
            processors.forEach(Product::close);
        }
    }

    private void publish(Sent event, Publisher publisher, List<Sent> published) {
        int copies = dice.nextInt(1000) == 0 ? 2 : 1; // upstream sends some twice
        for (int i = 0; i < copies; i++) {
            publisher.send(event);
            published.add(event);
        }
    }

    private void harm() throws IOException, InterruptedException {
        int which = dice.nextInt(processors.size());
        Product victim = processors.get(which);
        switch (dice.nextInt(5)) {
            case 0 -> {
                told.add("kill processor " + which);
                victim.kill();
                Thread.sleep(dice.nextInt(1500));
                processors.set(which, start(which));
            }
            case 1 -> {
                told.add("kill broker");
                broker.process().kill();
                Thread.sleep(dice.nextInt(1000));
                broker.process().start();
            }
            case 2 -> {
                told.add("freeze processor " + which);
                TestBroker.signal("STOP", victim.pid());
                Thread.sleep(500 + dice.nextInt(8000));
                TestBroker.signal("CONT", victim.pid());
            }
            case 3 -> {
                told.add("stop processor " + which + " in order");
                victim.stop();
                processors.set(which, start(which));
            }
            default -> {
                told.add("freeze broker");
                TestBroker.signal("STOP", broker.process().pid());
                Thread.sleep(500 + dice.nextInt(3000));
                TestBroker.signal("CONT", broker.process().pid());
            }
        }
        Thread.sleep(dice.nextInt(2000));
    }

    private void revive() throws IOException {
        for (int i = 0; i < processors.size(); i++) {
            if (!processors.get(i).isAlive()) {
                processors.set(i, start(i));
            }
        }
    }

    private Product start(int number) throws IOException {
        return Product.start(settings, "p" + number, Map.of());
    }
}
