package io.crossdock.cli;

import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.archive.Manifest;
import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.ReleaseLoader;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.Event.Basis;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreException;
import io.crossdock.ruleset.store.StoreState;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a release decide. */
@Command(
        name = "activate",
        description = "Lets a release decide, if enough people have signed it.",
        mixinStandardHelpOptions = true)
public class Activate implements Callable<Integer> {
    private static final Duration REVIEW_WITHIN = Duration.ofDays(3);

    @Parameters(paramLabel = "VERSION", description = "For example 1.1.0.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String version;

    @Option(names = "--development", description = "Without signatures; refused where a root key is configured.")
    boolean development;

    @Option(
            names = "--emergency",
            description = "With one approver; the missing signatures are due in three days, or by --review-by.")
    boolean emergency;

    @Option(names = "--review-by", paramLabel = "INSTANT", description = "When the missing signatures are due.")
    @Nullable
    Instant reviewBy;

    @Mixin
    Operator operator = new Operator();

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        if (development && emergency) {
            throw new CannotGoOn(
                    "An emergency is not for development. Leave one of --development and --emergency out.");
        }
        DirectoryStore store = storeOptions.present();
        Governance governance = storeOptions.governance();
        Instant now = StoreOptions.now();
        KnownRelease release = known(StoreState.of(store.journal()));
        ReleaseArchive archive = store.archive(release.made());
        ReleaseLoader.load(archive, Signatures.NONE);
        Manifest manifest = archive.manifest();
        refuseEnded(manifest, now);
        Event.Activated event = event(now);
        store.append(
                now,
                event,
                null,
                journal -> governance.allow(
                        journal, StoreState.of(journal).release(version).orElseThrow(), manifest.riskTier(), event));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Release " + version + " is active for cases from " + manifest.effectiveFrom()
                + (manifest.effectiveUntil() == null ? "" : " until " + manifest.effectiveUntil())
                + ". Running services follow within seconds.");
        if (event.reviewBy() != null) {
            out.println("It is an emergency: the other signatures are due " + event.reviewBy() + ".");
        }
        return Exit.OK;
    }

    private KnownRelease known(StoreState state) {
        return state.release(version)
                .orElseThrow(() -> new StoreException("There is no release " + version + " in the store. List them with"
                        + " crossdock release list."));
    }

    private static void refuseEnded(Manifest manifest, Instant now) {
        if (manifest.effectiveUntil() != null && !now.isBefore(manifest.effectiveUntil())) {
            throw new CannotGoOn("Release " + manifest.version() + " applies until " + manifest.effectiveUntil()
                    + ", which is over. Make a new release with another window.");
        }
    }

    private Event.Activated event(Instant now) {
        Basis basis = development ? Basis.DEVELOPMENT : emergency ? Basis.EMERGENCY : Basis.QUORUM;
        Instant due = !emergency ? null : reviewBy != null ? reviewBy : now.plus(REVIEW_WITHIN);
        return new Event.Activated(version, basis, operator.name(), operator.reason, due);
    }
}
