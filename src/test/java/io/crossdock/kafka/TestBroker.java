package io.crossdock.kafka;

import io.crossdock.kafka.broker.BrokerJars;
import io.crossdock.kafka.broker.BrokerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One broker for all tests of a run; each test has topics and a group of its own. */
public final class TestBroker {
    private static final TestBroker SHARED = new TestBroker();

    private final BrokerProcess process;
    private int scenes;

    private TestBroker() {
        try {
            Path folder = Files.createTempDirectory("crossdock-broker");
            process = BrokerProcess.in(folder, BrokerJars.ofProject(Path.of("")), 0, "-XX:TieredStopAtLevel=1");
            process.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        } catch (IOException e) {
            throw new AssertionError("there is no broker", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("there is no broker", e);
        }
    }

    public static TestBroker shared() {
        return SHARED;
    }

    BrokerProcess process() {
        return process;
    }

    /** Settings with topics of their own, which exist. */
    public synchronized StreamSettings scene(String name, Map<String, String> more) throws InterruptedException {
        String prefix = name + "-" + ++scenes;
        Map<String, String> given = new HashMap<>(Map.of(
                StreamKeys.BOOTSTRAP_SERVERS,
                process.address(),
                StreamKeys.EXCEPTIONS,
                prefix + ".exceptions",
                StreamKeys.DECISIONS,
                prefix + ".decisions",
                StreamKeys.DEAD_LETTERS,
                prefix + ".dead-letters",
                StreamKeys.GROUP,
                prefix,
                StreamKeys.INSTANCE,
                "one"));
        given.putAll(more);
        StreamSettings settings = settings(given);
        StreamTopics.create(settings, 4, (short) 1);
        return settings;
    }

    static StreamSettings settings(Map<String, String> given) {
        return new StreamSettingsReader(given.keySet(), name -> Optional.ofNullable(given.get(name)))
                .read()
                .orElseThrow();
    }

    /** STOP and CONT freeze and thaw it as a long pause of its machine would. */
    static void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder(List.of("kill", "-" + signal, Long.toString(pid)))
                .start()
                .waitFor(5, TimeUnit.SECONDS);
    }

    private static void stop(BrokerProcess broker) {
        try {
            broker.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
