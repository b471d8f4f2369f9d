package io.crossdock.cli;

import io.crossdock.ruleset.LoadedRuleSet;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.ruleset.archive.Manifest;
import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.ReleaseDraft;
import io.crossdock.ruleset.archive.ReleaseMaker;
import io.crossdock.ruleset.archive.SemVer;
import io.crossdock.ruleset.govern.Quorum;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreState;
import io.crossdock.table.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes the working files into a release. */
@Command(
        name = "new",
        description =
                "Freezes rules, tables, planning weights and scenarios into one archive and keeps it in the store.",
        mixinStandardHelpOptions = true)
public class ReleaseNew implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "VERSION",
            description = "For example 1.1.0. Default: the next minor version after the newest of the store.")
    @Nullable
    String version;

    @Option(names = "--author", required = true, paramLabel = "ID", description = "Who answers for the change.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String author;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in one sentence.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String reason;

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description =
                    "First instant at which it applies, for example 2026-12-01T00:00:00Z. Default: today at 00:00 UTC.")
    @Nullable
    Instant from;

    @Option(names = "--until", paramLabel = "INSTANT", description = "First instant at which it applies no more.")
    @Nullable
    Instant until;

    @Option(names = "--key", paramLabel = "FILE", description = "The author's private key: signs it as the author's.")
    @Nullable
    Path key;

    @Mixin
    Home home = new Home();

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = home.folder();
        LoadedRuleSet loaded = RuleSetFolder.load(folder, true);
        if (FindingsText.has(loaded.findings(), Finding.Level.ERROR)) {
            FindingsText.lines(loaded.findings(), Ink.ofOutput()).forEach(out::println);
            out.println("Nothing was released: the rule set has errors.");
            return Exit.FOUND_FAULTS;
        }
        Instant now = StoreOptions.now();
        Instant begin = from == null ? now.truncatedTo(ChronoUnit.DAYS) : from;
        if (until != null && !begin.isBefore(until)) {
            throw new CannotGoOn("A release that ends at " + until + " cannot begin at " + begin + ".");
        }
        DirectoryStore store = storeOptions.writable();
        StoreState state = StoreState.of(store.journal());
        ReleaseArchive parent =
                parent(state).map(known -> store.archive(known.made())).orElse(null);
        ReleaseDraft draft = new ReleaseDraft(chosen(state), author, begin, until, reason);
        ReleaseArchive made = ReleaseMaker.make(folder, loaded, draft, parent);
        refuseUnchanged(made.manifest(), state);
        store.add(now, made, null);
        if (key != null) {
            String publicKey = KeyFile.publicKey(KeyFile.publicBeside(key).toString());
            store.append(
                    now,
                    authored(made),
                    KeyFile.signer(key),
                    journal -> storeOptions
                            .governance()
                            .register(journal)
                            .ifPresent(register -> register.refuseStranger(author, publicKey)));
        }
        report(made, store, out);
        return Exit.OK;
    }

    /** The newest release that may decide, else the newest of all. */
    private static Optional<KnownRelease> parent(StoreState state) {
        Comparator<KnownRelease> byVersion =
                Comparator.comparing(known -> SemVer.of(known.version()).orElseThrow());
        return state.active().isEmpty()
                ? state.releases().stream().max(byVersion)
                : Optional.of(state.active().get(state.active().size() - 1));
    }

    private SemVer chosen(StoreState state) {
        if (version != null) {
            return SemVer.of(version)
                    .orElseThrow(() -> new CannotGoOn(
                            "\"" + version + "\" is no version. Write three numbers, for example" + " 1.1.0."));
        }
        return state.releases().stream()
                .map(known -> SemVer.of(known.version()).orElseThrow())
                .max(Comparator.naturalOrder())
                .map(SemVer::nextMinor)
                .orElse(new SemVer(1, 0, 0));
    }

    private static void refuseUnchanged(Manifest made, StoreState state) {
        for (KnownRelease known : state.releases()) {
            if (known.made().digest().equals(made.digest()) && !known.retired()) {
                throw new CannotGoOn("The working files are release " + known.version() + ": nothing that decides has"
                        + " changed. Activate that one, or change a cell first.");
            }
        }
    }

    private Event authored(ReleaseArchive made) {
        return new Event.Signed(made.manifest().version(), made.manifestDigest(), author, Event.Verdict.AUTHORED, "");
    }

    private void report(ReleaseArchive made, DirectoryStore store, PrintWriter out) {
        Manifest manifest = made.manifest();
        out.println("Release " + manifest.version() + " of " + manifest.ruleSet()
                + (manifest.parent() == null ? ", the first." : ", after " + manifest.parent() + "."));
        manifest.changes()
                .forEach(change -> out.println("  " + Page.spoken(change.kind().name()) + " " + change.table() + " "
                        + change.row() + ": " + change.reason()
                        + (change.policy().isEmpty() ? "" : " (" + change.policy() + ")")));
        manifest.otherChanges().forEach(file -> out.println("  changed " + file));
        out.println("Content:  " + manifest.digest());
        out.println("To sign:  " + made.manifestDigest());
        out.println("Applies:  from " + manifest.effectiveFrom()
                + (manifest.effectiveUntil() == null ? "" : " until " + manifest.effectiveUntil()));
        out.println("Risk:     " + manifest.riskTier() + ", since " + String.join("; ", manifest.riskReasons())
                + ". It needs " + Quorum.of(manifest.riskTier()).said() + ".");
        out.println("Kept in " + Home.shown(Path.of(store.place()))
                + (key == null ? ". Its author has yet to sign it: crossdock sign " + manifest.version() : "."));
    }
}
