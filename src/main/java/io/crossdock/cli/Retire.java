package io.crossdock.cli;

import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreState;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ends a release for ever. */
@Command(
        name = "retire",
        description = "Ends a release for ever: it cannot be activated, pinned or rolled back to again.",
        mixinStandardHelpOptions = true)
public class Retire implements Callable<Integer> {
    @Parameters(paramLabel = "VERSION", description = "For example 1.0.0.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
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
        List<KnownRelease> active = StoreState.of(store.journal()).active();
        if (active.size() == 1 && active.get(0).version().equals(version)) {
            throw new CannotGoOn("Release " + version
                    + " is the only active one: nothing would decide. Activate another" + " one first.");
        }
        store.append(StoreOptions.now(), new Event.Retired(version, operator.name(), operator.reason), null);
        spec.commandLine().getOut().println("Release " + version + " is retired. Its answers can still be verified.");
        return Exit.OK;
    }
}
