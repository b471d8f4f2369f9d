package io.crossdock.cli;

import io.crossdock.ruleset.govern.Register;
import io.crossdock.ruleset.store.Entry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who may sign. */
@Command(name = "list", description = "Lists the people and keys of the register.", mixinStandardHelpOptions = true)
public class KeysList implements Callable<Integer> {
    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        List<Entry> journal = storeOptions.present().journal();
        Register register = storeOptions
                .governance()
                .register(journal)
                .orElseThrow(() -> new CannotGoOn("Whose register? Name the root key with --root-key."));
        Grid grid = new Grid(Set.of());
        grid.row(List.of("person", "name", "roles", "key", "may sign"));
        for (Register.Holder holder : register.holders()) {
            grid.row(List.of(
                    holder.person(),
                    holder.name(),
                    String.join(", ", holder.roles().stream().map(Enum::name).toList()),
                    holder.key(),
                    holder.isRevoked()
                            ? "lines " + holder.from() + " to " + holder.until()
                            : "from line " + holder.from()));
        }
        grid.lines().forEach(spec.commandLine().getOut()::println);
        return Exit.OK;
    }
}
