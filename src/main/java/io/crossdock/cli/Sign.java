package io.crossdock.cli;

import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.govern.Consent;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.govern.Quorum;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Verdict;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import io.crossdock.ruleset.store.StoreState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a person's word on a release. */
@Command(
        name = "sign",
        description = "Signs a release: approves it, with or without conditions, rejects it, or takes a word back.",
        mixinStandardHelpOptions = true)
public class Sign implements Callable<Integer> {
    @Parameters(paramLabel = "VERSION", description = "For example 1.1.0.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String version;

    @Option(names = "--as", required = true, paramLabel = "ID", description = "Who signs, as the register names them.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String person;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "Their private key.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path key;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Word word;

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    /** One of them. */
    static class Word {
        @Option(names = "--author", description = "It is mine.")
        boolean author;

        @Option(names = "--approve", description = "Yes.")
        boolean approve;

        @Option(names = "--conditions", paramLabel = "TEXT", description = "Yes, once this is so.")
        @Nullable
        String conditions;

        @Option(names = "--reject", paramLabel = "TEXT", description = "No, because of this.")
        @Nullable
        String rejection;

        @Option(names = "--withdraw", paramLabel = "TEXT", description = "I take back what I said, because of this.")
        @Nullable
        String withdrawal;

        Verdict verdict() {
            if (author) {
                return Verdict.AUTHORED;
            }
            if (conditions != null) {
                return Verdict.APPROVED_WITH_CONDITIONS;
            }
            if (rejection != null) {
                return Verdict.REJECTED;
            }
            return withdrawal != null ? Verdict.WITHDRAWN : Verdict.APPROVED;
        }

        String text() {
            for (@Nullable String text : new @Nullable String[] {conditions, rejection, withdrawal}) {
                if (text != null) {
                    return text;
                }
            }
            return "";
        }
    }

    @Override
    public Integer call() throws IOException {
        DirectoryStore store = storeOptions.present();
        KnownRelease release = StoreState.of(store.journal())
                .release(version)
                .orElseThrow(() -> new StoreException("There is no release " + version + " in the store."));
        ReleaseArchive archive = store.archive(release.made());
        Event.Signed event = new Event.Signed(version, archive.manifestDigest(), person, word.verdict(), word.text());
        Governance governance = storeOptions.governance();
        Entry entry = store.append(
                StoreOptions.now(),
                event,
                KeyFile.signer(key),
                journal -> governance
                        .register(journal)
                        .ifPresent(register -> register.refuseStranger(
                                person,
                                KeyFile.publicKey(KeyFile.publicBeside(key).toString()))));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Line " + entry.seq() + ": " + person + " " + said(event.verdict()) + " release " + version + ", "
                + archive.manifestDigest() + ".");
        List<Entry> journal = store.journal();
        Consent consent = governance.consent(
                journal, StoreState.of(journal).release(version).orElseThrow());
        List<String> missing = consent.missing(Quorum.of(archive.manifest().riskTier()));
        out.println(
                !governance.isGoverned()
                        ? "No root key is configured, so nobody has checked whose key this is."
                        : missing.isEmpty()
                                ? "It can be activated: crossdock activate " + version
                                : "It cannot be activated yet: " + String.join("; ", missing) + ".");
        return Exit.OK;
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case AUTHORED -> "is the author of";
            case APPROVED -> "approves";
            case APPROVED_WITH_CONDITIONS -> "approves, with conditions,";
            case REJECTED -> "rejects";
            case WITHDRAWN -> "takes back the word on";
        };
    }
}
