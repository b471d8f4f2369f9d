package io.crossdock.kafka.broker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Where the classes of the broker are: fetched by the build, or those of a Kafka that somebody has unpacked. */
public final class BrokerJars {
    private static final String LIST = "target/kafka-broker.classpath";
    private static final long MOST_MINUTES = 15;

    private BrokerJars() {}

    /**
     * Of this project; when they are not there yet, the build fetches them (45 MB, once).
     *
     * @param project folder with the pom of Crossdock
     */
    public static String ofProject(Path project) throws IOException, InterruptedException {
        Path list = project.resolve(LIST);
        if (!complete(list)) {
            fetch(project);
        }
        if (!complete(list)) {
            throw new IOException("the build did not fetch the broker. Try ./mvnw antrun:run@kafka-broker.");
        }
        return Files.readString(list).strip();
    }

    /** Of an unpacked Kafka 4, which has its jars in {@code libs}. */
    public static String ofDistribution(Path kafka) throws IOException {
        Path libs = kafka.resolve("libs");
        if (!Files.isDirectory(libs)) {
            throw new IOException(kafka + " has no folder libs. Name the folder of an unpacked Kafka 4.");
        }
        return libs.toAbsolutePath() + File.separator + "*";
    }

    private static boolean complete(Path list) throws IOException {
        if (!Files.isRegularFile(list)) {
            return false;
        }
        for (String jar : Files.readString(list).strip().split(File.pathSeparator, -1)) {
            if (!Files.exists(Path.of(jar))) {
                return false;
            }
        }
        return true;
    }

    private static void fetch(Path project) throws IOException, InterruptedException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Path maven = project.resolve(windows ? "mvnw.cmd" : "mvnw").toAbsolutePath();
        if (!Files.isRegularFile(maven)) {
            throw new IOException(
                    project.toAbsolutePath() + " is not the folder of Crossdock's sources, which knows how to"
                            + " fetch a broker. Name the folder of an unpacked Kafka 4 with --kafka.");
        }
        Process build = new ProcessBuilder(
                        List.of(maven.toString(), "--batch-mode", "--quiet", "antrun:run@kafka-broker"))
                .directory(project.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!build.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            build.destroyForcibly();
        }
    }
}
