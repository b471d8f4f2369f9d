package io.crossdock.kafka;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a stream processor, in a process that can be killed. */
final class Product implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long MOST_SECONDS = 60;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Does not wait for it; {@link #awaitRunning} does. */
    static Product start(StreamSettings stream, String instance, Map<String, String> more) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-D" + StreamKeys.BOOTSTRAP_SERVERS + "=" + stream.bootstrapServers());
        command.add("-D" + StreamKeys.EXCEPTIONS + "=" + stream.topics().exceptions());
        command.add("-D" + StreamKeys.DECISIONS + "=" + stream.topics().decisions());
        command.add("-D" + StreamKeys.DEAD_LETTERS + "=" + stream.topics().deadLetters());
        command.add("-D" + StreamKeys.GROUP + "=" + stream.group());
        command.add("-D" + StreamKeys.INSTANCE + "=" + instance);
        stream.clients().forEach((name, value) -> command.add("-D" + StreamKeys.CLIENT + name + "=" + value));
        more.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString(), "serve"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "stream-" + stream.group() + "-" + instance + ".log")
                                .toFile()));
        builder.environment().put("CROSSDOCK_HOME", Path.of("").toAbsolutePath().toString());
        return new Product(builder.start(), port);
    }

    Product awaitRunning() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!isRunning()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("the service did not start");
            }
            Thread.sleep(100);
        }
        return this;
    }

    boolean isRunning() throws InterruptedException {
        try {
            return get("/q/health/group/stream").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> decide(byte[] request) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(uri("/v1/decisions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; the exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the service did not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
