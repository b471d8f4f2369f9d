package io.crossdock.kafka.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One broker, its own controller (KRaft), in a process that can be killed and started again on the same data. */
public final class BrokerProcess implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long MOST_SECONDS = 60;
    private static final long POLL_MILLISECONDS = 50;

    private final String jars;
    private final Path folder;
    private final int port;
    private final String[] javaOptions;
    private @Nullable Process process;

    private BrokerProcess(String jars, Path folder, int port, String... javaOptions) {
        this.jars = jars;
        this.folder = folder;
        this.port = port;
        this.javaOptions = javaOptions;
    }

    /**
     * Prepares the folder where that was not done yet; starts nothing.
     *
     * @param jars class path of the broker
     * @param port 0 for any that is free
     */
    public static BrokerProcess in(Path folder, String jars, int port, String... javaOptions)
            throws IOException, InterruptedException {
        int chosen = port == 0 ? freePort() : port;
        BrokerProcess broker = new BrokerProcess(jars, folder, chosen, javaOptions);
        Files.createDirectories(folder);
        Files.writeString(broker.settingsFile(), settings(folder, chosen, freePort()));
        if (!Files.exists(folder.resolve("data/meta.properties"))) {
            Process format = broker.java(
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    "Y3Jvc3Nkb2NrLWRldi0wMA",
                    "--config",
                    broker.settingsFile().toString());
            if (format.waitFor() != 0) {
                throw new IOException("the broker's folder could not be prepared; " + broker.log() + " says why");
            }
        }
        return broker;
    }

    /** Returns when it takes connections. */
    public void start() throws IOException, InterruptedException {
        Process started = java("kafka.Kafka", settingsFile().toString());
        process = started;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!listens()) {
            if (!started.isAlive() || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IOException("the broker did not start; " + log() + " says why");
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    public String address() {
        return HOST + ":" + port;
    }

    public Path log() {
        return folder.resolve("broker.log");
    }

    /** Process id; -1 when it does not run. */
    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** As a power cut does. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(MOST_SECONDS / 4, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(Arrays.asList(javaOptions));
        command.addAll(List.of("-Dkafka.logs.dir=" + folder, "-cp", jars, main));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path settingsFile() {
        return folder.resolve("server.properties");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** One node needs no copies; a short session makes it come back in seconds after a kill. */
    private static String settings(Path folder, int port, int controllerPort) {
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@" + HOST + ":" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners=PLAINTEXT://" + HOST + ":" + port,
                "log.dirs=" + folder.resolve("data").toString().replace('\\', '/'),
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "group.consumer.session.timeout.ms=6000",
                "group.consumer.min.session.timeout.ms=6000",
                "group.consumer.heartbeat.interval.ms=1500",
                "group.consumer.min.heartbeat.interval.ms=1500",
                "broker.session.timeout.ms=2000",
                "broker.heartbeat.interval.ms=500",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms=1000",
                "");
    }
}
