package io.crossdock.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, started as the launcher starts it. */
final class Server implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final int POLL_MILLISECONDS = 10;
    private static final double KIBIBYTES_PER_MEGABYTE = 1e6 / 1024;
    private static final double NANOSECONDS = 1e9;
    private static final int TICKS_PER_SECOND = 100;

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Server(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /** Returns when it is ready to decide. */
    static Server start(Path jar, String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Subprocess.javaCommand().toString()));
        command.addAll(List.of("-Xmx256m", "-XX:+UseParallelGC", "-Dquarkus.http.port=" + port));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString(), "serve"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Settings.target().resolve("benchmark-server.log").toFile());
        builder.environment().put("CROSSDOCK_HOME", Settings.home().toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the service did not start; target/benchmark-server.log says why");
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        return new Server(process, port, (System.nanoTime() - begin) / NANOSECONDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isReady(int port) {
        try (Connection connection = new Connection(address(port))) {
            return connection.send(HttpRequest.get("/q/health/ready")) == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    InetSocketAddress address() {
        return address(port);
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** The most memory that was resident so far. */
    double mostMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_PER_MEGABYTE)
                .findFirst()
                .orElseThrow();
    }

    /** Processor time that the service used so far, in seconds. */
    double processorSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_PER_SECOND;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
