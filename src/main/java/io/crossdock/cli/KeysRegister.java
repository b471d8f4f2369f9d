package io.crossdock.cli;

import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.govern.Register;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enters a person into the register. */
@Command(
        name = "register",
        description = "Enters a person and their public key into the register, signed by the root key.",
        mixinStandardHelpOptions = true)
public class KeysRegister implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "How signatures name the person, for example anna.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String person;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The person's name.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String name;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "AUTHOR, APPROVER, BOARD or ADMIN.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    List<Event.Role> roles;

    @Option(names = "--public", required = true, paramLabel = "FILE", description = "The person's public key.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String publicKey;

    @Option(names = "--root", required = true, paramLabel = "FILE", description = "The private root key.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path root;

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        DirectoryStore store = storeOptions.writable();
        String rootKey = KeyFile.publicKey(KeyFile.publicBeside(root).toString());
        Event.Enrolled event = new Event.Enrolled(
                person,
                name,
                KeyFile.publicKey(publicKey),
                roles.stream().distinct().toList());
        store.append(StoreOptions.now(), event, KeyFile.signer(root), journal -> {
            Register register = new Governance(rootKey).register(journal).orElseThrow();
            register.refuseTaken(event);
        });
        spec.commandLine().getOut().println(person + " (" + name + ") is in the register as " + roles + ".");
        return Exit.OK;
    }
}
