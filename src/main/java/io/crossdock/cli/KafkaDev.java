package io.crossdock.cli;

import io.crossdock.json.RequestReader;
import io.crossdock.kafka.Stream;
import io.crossdock.kafka.StreamSettings;
import io.crossdock.kafka.StreamTopics;
import io.crossdock.kafka.broker.BrokerJars;
import io.crossdock.kafka.broker.BrokerProcess;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A broker, the topics, the stream and a day of events, with one command. */
@Command(
        name = "dev",
        description = "Starts a broker on this machine, creates the topics and streams the SCMS sample through.",
        mixinStandardHelpOptions = true)
public class KafkaDev implements Callable<Integer> {
    private static final int PARTITIONS = 4;

    @Mixin
    Home home = new Home();

    @Option(
            names = "--port",
            defaultValue = "9092",
            description = "Of the broker; 0 for any. Default: ${DEFAULT-VALUE}.")
    int port;

    @Option(names = "--kafka", paramLabel = "DIR", description = "An unpacked Kafka 4. Default: fetched by the build.")
    @Nullable
    Path kafka;

    @Option(names = "--once", description = "End after the sample; otherwise the stream runs until Ctrl-C.")
    boolean once;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        DeadLetterAccess.quiet();
        Path folder = Files.createTempDirectory("crossdock-kafka");
        out.println("Broker: fetching it where needed, and starting it in " + folder);
        try (BrokerProcess broker = BrokerProcess.in(folder, jars(), port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            broker.start();
            StreamSettings settings = settings(broker.address());
            StreamTopics.create(settings, PARTITIONS, (short) 1);
            out.println("Broker: " + broker.address() + ", topics "
                    + settings.topics().exceptions() + ", " + settings.topics().decisions() + ", "
                    + settings.topics().deadLetters());
            SimpleMeterRegistry meters = new SimpleMeterRegistry();
            try (Stream stream = Stream.start(
                    settings,
                    UsableRules.service(UsableRules.load(home.folder(), true)),
                    new RequestReader(),
                    meters)) {
                boolean whole = new SampleStream(settings, meters, out).run(home.folder());
                if (!once) {
                    out.println(
                            "The stream goes on (" + String.join(", ", stream.condition()) + "). Stop it with Ctrl-C.");
                    Thread.sleep(Long.MAX_VALUE);
                }
                return whole ? Exit.OK : Exit.FOUND_FAULTS;
            }
        }
    }

    private String jars() throws IOException, InterruptedException {
        return kafka != null ? BrokerJars.ofDistribution(kafka) : BrokerJars.ofProject(home.folder());
    }

    private static StreamSettings settings(String brokers) {
        Map<String, String> given =
                Map.of("crossdock.kafka.bootstrap-servers", brokers, "crossdock.kafka.instance", "dev");
        return StreamSettings.read(given.keySet(), name -> Optional.ofNullable(given.get(name)))
                .orElseThrow();
    }
}
