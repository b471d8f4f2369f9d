package io.crossdock.cli;

import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.archive.DamagedArchiveException;
import io.crossdock.ruleset.archive.Manifest;
import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.ReleaseLoader;
import io.crossdock.ruleset.govern.Consent;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.govern.Quorum;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.JournalText;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import io.crossdock.ruleset.store.StoreState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that an archive is what people signed; works without the service and without the store. */
@Command(
        name = "verify",
        description = "Verifies an archive: every byte, and with the journal and the root key every signature.",
        mixinStandardHelpOptions = true)
public class Verify implements Callable<Integer> {
    @Parameters(
            paramLabel = "ARCHIVE",
            description = "An archive of a release, for example releases/archives/1.1.0.zip.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path file;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "The journal with register and signatures. Default: journal.ndjson in the folder above.")
    @Nullable
    Path journal;

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            ReleaseArchive archive = ReleaseArchive.read(Files.readAllBytes(file));
            Manifest manifest = archive.manifest();
            ReleaseLoader.load(archive, Signatures.NONE);
            out.println("Release " + manifest.version() + " is whole: "
                    + manifest.files().size() + " files are as their manifest says, and they decide as "
                    + manifest.digest() + ".");
            return signed(archive, out);
        } catch (DamagedArchiveException | StoreException damaged) {
            out.println(damaged.getMessage());
            out.println("Release not verified.");
            return Exit.FOUND_FAULTS;
        }
    }

    private int signed(ReleaseArchive archive, PrintWriter out) throws IOException {
        List<Entry> entries = JournalText.read(Files.readAllBytes(journalFile()));
        String version = archive.manifest().version();
        KnownRelease release = StoreState.of(entries)
                .release(version)
                .orElseThrow(() -> new StoreException("The journal knows no release " + version + "."));
        if (!release.made().manifest().equals(archive.manifestDigest())) {
            throw new StoreException("The journal's release " + version + " is "
                    + release.made().manifest() + ", but this archive is " + archive.manifestDigest() + ".");
        }
        Governance governance = storeOptions.governance();
        if (!governance.isGoverned()) {
            out.println("No root key is given, so no signature was checked. Name it with --root-key.");
            return Exit.OK;
        }
        Consent consent = governance.consent(entries, release);
        consent.words()
                .forEach(word -> out.println("  " + word.person() + " (" + word.name() + "): "
                        + Page.spoken(word.verdict().name())
                        + (word.text().isEmpty() ? "" : ", \"" + word.text() + "\"")));
        List<String> missing = consent.missing(Quorum.of(archive.manifest().riskTier()));
        out.println(
                missing.isEmpty()
                        ? "Its signatures are enough for risk "
                                + archive.manifest().riskTier() + "."
                        : "Its signatures are not enough: " + String.join("; ", missing) + ".");
        return missing.isEmpty() ? Exit.OK : Exit.FOUND_FAULTS;
    }

    private Path journalFile() {
        if (journal != null) {
            return journal;
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path above = folder == null ? null : folder.getParent();
        return (above == null ? Path.of("") : above).resolve("journal.ndjson");
    }
}
