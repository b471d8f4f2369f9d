package io.crossdock.ruleset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.ruleset.archive.SampleArchives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private DirectoryStore store = new DirectoryStore(folder);

    @BeforeEach
    void open() {
        store = new DirectoryStore(folder);
    }

    @Test
    void aReleaseIsReadBackAsItWasAdded() {
        store.add(NOON, SampleArchives.shipped(), null);

        Event.Released made =
                StoreState.of(store.journal()).releases().iterator().next().made();

        assertThat(made.version()).isEqualTo("1.0.0");
        assertThat(store.archive(made).bytes())
                .isEqualTo(SampleArchives.shipped().bytes());
    }

    @Test
    void anIdIsNeverUsedTwice() {
        store.add(NOON, SampleArchives.shipped(), null);

        assertThatThrownBy(() -> store.add(NOON, SampleArchives.shipped(), null))
                .isInstanceOf(StoreException.class)
                .hasMessage("There is a release 1.0.0 already, and ids are never used twice. Take a higher version.");
        assertThat(store.journal()).hasSize(1);
    }

    @Test
    void aLineThatACrashCutOffNeverCountedAndGivesWay() throws IOException {
        store.append(NOON, released("1.0.0"), null);
        byte[] whole = Files.readAllBytes(journal());
        store.append(NOON, released("1.1.0"), null);
        byte[] both = Files.readAllBytes(journal());
        for (int cut = whole.length; cut < both.length; cut++) {
            Files.write(journal(), Arrays.copyOf(both, cut));
            assertThat(store.journal()).hasSize(1);
        }

        store.append(NOON, released("1.1.0"), null);

        assertThat(Files.readAllBytes(journal())).isEqualTo(both);
    }

    @Test
    void anArchiveThatTheJournalDoesNotNameDoesNotCount() throws IOException {
        Files.createDirectories(folder.resolve("archives"));
        Files.writeString(folder.resolve("archives/1.0.0.zip.part"), "half");
        Files.writeString(folder.resolve("archives/1.0.0.zip"), "left over by a crash");

        store.add(NOON, SampleArchives.shipped(), null);

        Event.Released made =
                StoreState.of(store.journal()).releases().iterator().next().made();
        assertThat(store.archive(made).manifest().version()).isEqualTo("1.0.0");
    }

    @Test
    void anyChangedCharacterOfTheJournalIsRefusedWithItsLine() throws IOException {
        store.append(NOON, released("1.0.0"), null);
        store.append(NOON, released("1.1.0"), null);
        byte[] good = Files.readAllBytes(journal());
        for (int i = 0; i < good.length - 1; i++) {
            byte[] changed = good.clone();
            changed[i] = (byte) (changed[i] == 'x' ? 'y' : 'x');
            Files.write(journal(), changed);
            assertThatThrownBy(store::journal)
                    .as("character %d", i)
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("journal, line ");
        }
    }

    @Test
    void aLineTakenOutIsNoticed() throws IOException {
        for (String version : List.of("1.0.0", "1.1.0", "1.2.0")) {
            store.append(NOON, released(version), null);
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(journal()));
        lines.remove(1);
        Files.writeString(journal(), String.join("\n", lines) + "\n");

        assertThatThrownBy(store::journal)
                .hasMessage(
                        "journal, line 2: it does not follow the line before it: lines were removed, added or put in"
                                + " another order.");
    }

    @Test
    void aClockThatIsTurnedBackIsRefused() {
        store.append(NOON, released("1.0.0"), null);

        assertThatThrownBy(() -> store.append(NOON.minusSeconds(301), released("1.1.0"), null))
                .hasMessage("This machine's clock says 2026-03-17T11:54:59Z, but the store was written at"
                        + " 2026-03-17T12:00:00Z. Set the clock right.");
        // clocks of two machines differ a little: time stands still rather than going back
        assertThat(store.append(NOON.minusSeconds(300), released("1.1.0"), null).at())
                .isEqualTo(NOON);
    }

    @Test
    void aJournalWhoseTimeGoesBackIsRefusedThoughItsHashesFit() throws IOException {
        Entry first = Entry.after(null, NOON, released("1.0.0"), null);
        Entry second = Entry.after(first, NOON.minusSeconds(1), released("1.1.0"), null);
        String text = new String(JournalText.line(first), StandardCharsets.UTF_8)
                + new String(JournalText.line(second), StandardCharsets.UTF_8);
        Files.writeString(journal(), text);

        assertThatThrownBy(store::journal)
                .hasMessage("journal, line 2: it says 2026-03-17T11:59:59Z, but the line before it"
                        + " 2026-03-17T12:00:00Z: the clock was turned back.");
    }

    @Test
    void anExchangedArchiveIsRefused() throws IOException {
        store.append(NOON, released("1.0.0"), null);
        Files.createDirectories(folder.resolve("archives"));
        Files.write(
                folder.resolve("archives/1.0.0.zip"), SampleArchives.shipped().bytes());
        Event.Released made =
                StoreState.of(store.journal()).releases().iterator().next().made();

        assertThatThrownBy(() -> store.archive(made))
                .hasMessageEndingWith(
                        "but the journal says that release 1.0.0 is sha256:m. The archive was exchanged.");
    }

    private Path journal() {
        return folder.resolve("journal.ndjson");
    }

    private static Event released(String version) {
        return new Event.Released(version, "sha256:a", "sha256:m", "sha256:d", "anna");
    }
}
