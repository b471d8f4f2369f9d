package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.DecisionService;
import io.crossdock.Planners;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.AutomationMode;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.Restraint;
import io.crossdock.ruleset.archive.ReleaseLoader;
import io.crossdock.ruleset.archive.SampleArchives;
import io.crossdock.ruleset.govern.DemonstrationStore;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a changed cell to a signed, active release, and back. */
class ReleaseStoryTest {
    private static final String BANDS = "quality-and-priority/PriorityBands.csv";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aChangedCellBecomesASignedReleaseAndIsRolledBack() throws IOException {
        WorkingFiles files = WorkingFiles.in(folder.resolve("home"));
        DemonstrationStore.begin(
                new DirectoryStore(folder.resolve("releases")),
                SampleArchives.shipped(),
                Instant.parse("2026-01-01T00:00:00Z"));
        for (String person : List.of("root", "anna", "ben", "cleo")) {
            assertThat(run("keys", "new", key(person)).exit()).isEqualTo(Exit.OK);
        }
        register("anna", "AUTHOR");
        register("ben", "APPROVER");
        register("cleo", "BOARD");

        assertThat(release(files).err())
                .isEqualTo(
                        "The working files are release 1.0.0: nothing that decides has changed. Activate that one, or"
                                + " change a cell first.\n");
        files.change(BANDS, "PB-001,70,", "PB-001,72,");
        files.change(BANDS, "PB-002,50,70,", "PB-002,50,72,");
        Run made = release(files);
        assertThat(made.exit()).as(made.err()).isEqualTo(Exit.OK);
        assertThat(made.out())
                .startsWith("Release 1.1.0 of distribution-exceptions, after 1.0.0.\n"
                        + "  changed PriorityBands PB-001: The score is 70 points or more. Critical: act now,"
                        + " work until resolved. (DX-PR-2)\n"
                        + "  changed PriorityBands PB-002: ")
                .contains("Risk:     HIGH, since it changes quality-and-priority, whose risk tier is HIGH. It needs 2"
                        + " approvers, one of them of the board.\n");

        assertThat(activate().err())
                .isEqualTo(
                        "Release 1.1.0 (risk HIGH) is not activated: it needs 2 approvers, one of them of the board; it"
                                + " has none.\n");
        assertThat(sign("ben").out())
                .endsWith("It cannot be activated yet: it needs 2 approvers, one of them of the board; it has ben.\n");
        assertThat(sign("cleo").out()).endsWith("It can be activated: crossdock activate 1.1.0\n");
        Run verified = run(
                "verify",
                archive().toString(),
                "--root-key",
                folder.resolve("root.pub").toString());
        assertThat(verified.out())
                .contains("are as their manifest says", "  ben (ben the first): approved\n")
                .endsWith("Its signatures are enough for risk HIGH.\n");
        assertThat(activate().out()).startsWith("Release 1.1.0 is active for cases from 2026-01-01T00:00:00Z.");
        assertThat(list()).containsPattern("1\\.1\\.0 +ACTIVE .* HIGH +QUORUM");

        Run back = inStore("rollback", "1.0.0", "--by", "ops", "--reason", "too many P2");
        assertThat(back.out()).isEqualTo("Release 1.0.0 decides again. Running services follow within seconds.\n");
        assertThat(list()).containsPattern("1\\.1\\.0 +ROLLED_BACK").containsPattern("1\\.0\\.0 +ACTIVE");
    }

    @Test
    void anOldAnswerIsRecomputedByteForByte() throws IOException {
        DirectoryStore store = new DirectoryStore(folder.resolve("releases"));
        DemonstrationStore.begin(store, SampleArchives.shipped(), Instant.parse("2026-01-01T00:00:00Z"));
        long line = store.append(
                        Instant.parse("2026-01-02T00:00:00Z"),
                        new Event.Capped(AutomationMode.HUMAN, "ops", "wrong refunds"),
                        null)
                .seq();
        CompiledRelease release = ReleaseLoader.load(SampleArchives.shipped(), Signatures.DEMONSTRATION);
        Path request = Path.of("test-scenarios/requests/06-late-delivery.json");
        Path answer = folder.resolve("answer.json");

        for (Restraint held :
                new @Nullable Restraint[] {null, new Restraint("KS-" + line, AutomationMode.HUMAN, "wrong refunds")}) {
            Releases releases = new Releases(List.of(release), held);
            DecisionService service = new DecisionService(releases, new RequestReader(), Planners.of(releases));
            Files.write(answer, new JsonFormat().bytes(service.decide(Files.readAllBytes(request), Explain.BRIEF)));

            Run verified = inStore("verify-decision", request.toString(), answer.toString());
            assertThat(verified.out()).as(verified.err()).startsWith("Verified, byte for byte: d-");
        }

        Files.writeString(answer, Files.readString(answer).replace("\"mode\":\"HUMAN\"", "\"mode\":\"AUTO\""));
        Run forged = inStore("verify-decision", request.toString(), answer.toString());
        assertThat(forged.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(forged.out()).contains("  /automation/mode: the answer says \"AUTO\", the release \"HUMAN\"\n");
    }

    @Test
    void whoHasNoKeyInTheRegisterCannotSign() {
        WorkingFiles files = WorkingFiles.in(folder.resolve("home"));
        for (String person : List.of("root", "anna", "eve")) {
            run("keys", "new", key(person));
        }
        register("anna", "AUTHOR");
        release(files);

        assertThat(inStore("sign", "1.0.0", "--as", "eve", "--key", key("eve"), "--approve")
                        .err())
                .isEqualTo("This key is not one of eve in the register, or it is revoked.\n");
    }

    private Run release(WorkingFiles files) {
        return inStore(
                "release",
                "new",
                "--home",
                files.home().toString(),
                "--author",
                "anna",
                "--key",
                key("anna"),
                "--from",
                "2026-01-01T00:00:00Z",
                "--reason",
                "P1 was too wide");
    }

    private Run sign(String person) {
        return inStore("sign", "1.1.0", "--as", person, "--key", key(person), "--approve");
    }

    private Run activate() {
        return inStore("activate", "1.1.0", "--by", "ops", "--reason", "signed");
    }

    private String list() {
        return inStore("release", "list").out();
    }

    private void register(String person, String role) {
        Run run = run(
                "keys",
                "register",
                person,
                "--name",
                person + " the first",
                "--role",
                role,
                "--public",
                folder.resolve(person + ".pub").toString(),
                "--root",
                key("root"),
                "--store",
                folder.resolve("releases").toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.OK);
    }

    private String key(String person) {
        return folder.resolve(person + ".key").toString();
    }

    private Path archive() {
        Path archive = folder.resolve("releases/archives/1.1.0.zip");
        assertThat(Files.exists(archive)).isTrue();
        return archive;
    }

    private Run inStore(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--store",
                folder.resolve("releases").toString(),
                "--root-key",
                folder.resolve("root.pub").toString()));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }
}
