package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WatchTest {
    private static final long LONGEST_WAIT = 60_000;

    @TempDir
    private Path home;

    @Test
    void everySaveIsCheckedAndTheTwinsFollow() throws Exception {
        copy("decision-tables");
        copy("rules");
        Path twin = home.resolve("decision-tables/csv/escalation/EscalationTop.csv");
        Files.writeString(twin, "old");
        StringWriter out = new StringWriter();
        Thread watch = new Thread(() -> {
            CommandLine commands = Commands.line();
            commands.setOut(new PrintWriter(out, true));
            commands.execute("watch", home.toString());
        });
        watch.start();
        until(out, "notes in");
        assertThat(twin).hasSameTextualContentAs(Path.of("decision-tables/csv/escalation/EscalationTop.csv"));

        Files.setLastModifiedTime(
                home.resolve("decision-tables/invoices.xlsx"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        until(out, " invoices.xlsx");
        until(out, "notes in", out.toString().indexOf(" invoices.xlsx"));
        watch.interrupt();
        watch.join(LONGEST_WAIT);

        assertThat(watch.isAlive()).isFalse();
        assertThat(out.toString()).contains("Wrote the .csv twin of ", "EscalationTop.csv.");
    }

    @Test
    void whatEditorsLeaveAndTheTwinsAreNoSave() throws IOException {
        Files.createDirectories(home.resolve("decision-tables/csv"));
        Files.writeString(home.resolve("decision-tables/a.xlsx"), "a");
        SavedFiles before = SavedFiles.of(home);
        Files.writeString(home.resolve("decision-tables/~$a.xlsx"), "lock");
        Files.writeString(home.resolve("decision-tables/csv/a.csv"), "twin");

        assertThat(SavedFiles.of(home)).isEqualTo(before);
    }

    @Test
    void aSavedFileIsNamed() throws IOException {
        Files.createDirectories(home.resolve("decision-tables"));
        Files.writeString(home.resolve("decision-tables/a.xlsx"), "a");
        SavedFiles before = SavedFiles.of(home);
        Files.writeString(home.resolve("decision-tables/a.xlsx"), "longer");

        assertThat(SavedFiles.of(home).changedSince(before)).isEqualTo("a.xlsx");
    }

    private static void until(StringWriter out, String text) throws InterruptedException {
        until(out, text, 0);
    }

    private static void until(StringWriter out, String text, int from) throws InterruptedException {
        long waited = 0;
        while (out.toString().indexOf(text, from) < 0 && waited < LONGEST_WAIT) {
            Thread.sleep(50);
            waited += 50;
        }
        assertThat(out.toString().substring(from)).contains(text);
    }

    private void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.forEach(file -> {
                try {
                    Files.copy(file, home.resolve(file.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
