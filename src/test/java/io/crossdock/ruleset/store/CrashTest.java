package io.crossdock.ruleset.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ruleset.archive.SampleArchives;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is killed while it releases, signs and activates leaves a store that opens with the last good state. */
class CrashTest {
    private static final int SEEDS = Integer.getInteger("crossdock.crashes", 5);
    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasConfirmedBeforeTheKillIsThereAfterIt(int seed) throws IOException, InterruptedException {
        Path archive = folder.resolve("shipped.zip");
        Files.write(archive, SampleArchives.shipped().bytes());
        Path home = folder.resolve("store");

        List<String> confirmed = killed(new Random(seed), home, archive);

        DirectoryStore store = new DirectoryStore(home);
        StoreState state = StoreState.of(store.journal());
        assertThat(store.journal()).hasSizeBetween(confirmed.size(), confirmed.size() + 1);
        state.releases()
                .forEach(release -> assertThat(
                                store.archive(release.made()).manifest().version())
                        .isEqualTo(release.version()));
        int lines = store.journal().size();
        assertThat(store.append(NOON, new Event.Released("9.9.9", "a", "m", "d", "anna"), null)
                        .seq())
                .isEqualTo(lines + 1);
    }

    /** Starts the writer, kills it somewhere after a seeded number of steps, and gives the steps that it confirmed. */
    private static List<String> killed(Random random, Path home, Path archive)
            throws IOException, InterruptedException {
        int steps = 1 + random.nextInt(12);
        int nanoseconds = random.nextInt(3_000_000);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreWriter.class.getName(),
                        home.toString(),
                        archive.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                confirmed.add(line);
                if (confirmed.size() == steps) {
                    long end = System.nanoTime() + nanoseconds;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    // SIGKILL, where there are signals; the handle leaves the output open, which is read to its end
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(steps);
        return confirmed;
    }
}
