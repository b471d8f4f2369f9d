package io.crossdock.cli;

import io.crossdock.ruleset.archive.Manifest;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreState;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets an earlier release decide again. */
@Command(
        name = "rollback",
        description = "Lets a release that was active before decide again; those activated after it do no more.",
        mixinStandardHelpOptions = true)
public class Rollback implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "VERSION",
            description = "Default: the release that decided before the present one.")
    @Nullable
    String version;

    @Mixin
    Operator operator = new Operator();

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        DirectoryStore store = storeOptions.present();
        StoreState state = StoreState.of(store.journal());
        String target = version == null ? previous(state.active()) : version;
        Instant now = StoreOptions.now();
        state.release(target)
                .ifPresent(release -> refuseEnded(store.archive(release.made()).manifest(), now));
        store.append(now, new Event.RolledBack(target, operator.name(), operator.reason), null);
        spec.commandLine()
                .getOut()
                .println("Release " + target + " decides again. Running services follow within seconds.");
        return Exit.OK;
    }

    private static String previous(List<KnownRelease> active) {
        if (active.size() < 2) {
            throw new CannotGoOn("No other release is active before the present one. Name one that was active before;"
                    + " crossdock release list shows them.");
        }
        return active.get(active.size() - 2).version();
    }

    private static void refuseEnded(Manifest manifest, Instant now) {
        if (manifest.effectiveUntil() != null && !now.isBefore(manifest.effectiveUntil())) {
            throw new CannotGoOn("Release " + manifest.version() + " applies until " + manifest.effectiveUntil()
                    + ", which is over: nothing would decide. Name another one.");
        }
    }
}
