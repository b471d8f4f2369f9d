package io.crossdock.cli;

import io.crossdock.ruleset.archive.Manifest;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Entry;
import io.crossdock.ruleset.store.KnownRelease;
import io.crossdock.ruleset.store.StoreState;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What stands in the store. */
@Command(
        name = "list",
        description = "Lists the releases of the store: what they are, who agreed, which may decide.",
        mixinStandardHelpOptions = true)
public class ReleaseList implements Callable<Integer> {
    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        DirectoryStore store = storeOptions.present();
        Governance governance = storeOptions.governance();
        List<Entry> journal = store.journal();
        StoreState state = StoreState.of(journal);
        Grid grid = new Grid(Set.of());
        grid.row(List.of("release", "state", "from", "until", "risk", "signatures", "digest"));
        List<String> warnings = new ArrayList<>();
        for (KnownRelease release : state.releases()) {
            Manifest manifest = store.archive(release.made()).manifest();
            grid.row(List.of(
                    release.version(),
                    state.standing(release).name(),
                    manifest.effectiveFrom().toString(),
                    manifest.effectiveUntil() == null
                            ? "open"
                            : manifest.effectiveUntil().toString(),
                    manifest.riskTier().name(),
                    governance
                            .standing(journal, release, manifest.riskTier())
                            .map(Enum::name)
                            .orElse("-"),
                    manifest.digest().substring(0, 19)));
            governance
                    .overdue(journal, release, manifest.riskTier(), StoreOptions.now())
                    .ifPresent(warnings::add);
        }
        PrintWriter out = spec.commandLine().getOut();
        grid.lines().forEach(out::println);
        state.restraint()
                .ifPresent(pulled -> out.println("Kill switch " + pulled.id() + ": every decision is at most "
                        + pulled.mode() + " (" + pulled.reason() + ")."));
        warnings.forEach(out::println);
        return warnings.isEmpty() ? Exit.OK : Exit.FOUND_FAULTS;
    }
}
