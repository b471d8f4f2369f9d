package io.crossdock.cli;

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

/** Gives a person a new key in place of the old one. */
@Command(
        name = "rotate",
        description = "Gives a person a new key with the same roles, and ends the old ones.",
        mixinStandardHelpOptions = true)
public class KeysRotate implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The person, as the register names them.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String person;

    @Option(names = "--public", required = true, paramLabel = "FILE", description = "The person's new public key.")
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
        DirectoryStore store = storeOptions.present();
        List<Register.Holder> held = KeysRevoke.heldBy(store, root, person);
        Register.Holder old = held.get(held.size() - 1);
        Event.Enrolled renewed = new Event.Enrolled(person, old.name(), KeyFile.publicKey(publicKey), old.roles());
        String rootKey = KeyFile.publicKey(KeyFile.publicBeside(root).toString());
        store.append(
                StoreOptions.now(),
                renewed,
                KeyFile.signer(root),
                journal -> Register.of(journal, rootKey).refuseTaken(renewed));
        for (Register.Holder holder : held) {
            store.append(
                    StoreOptions.now(),
                    new Event.Revoked(person, holder.key(), "a new key is in its place"),
                    KeyFile.signer(root));
        }
        spec.commandLine().getOut().println(person + " signs with the new key from here on.");
        return Exit.OK;
    }
}
