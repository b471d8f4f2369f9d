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

/** Ends the keys of a person. */
@Command(
        name = "revoke",
        description = "Ends a person's keys. What they signed before stays signed.",
        mixinStandardHelpOptions = true)
public class KeysRevoke implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The person, as the register names them.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String person;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in one sentence.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String reason;

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
        List<Register.Holder> held = heldBy(store, root, person);
        for (Register.Holder holder : held) {
            store.append(StoreOptions.now(), new Event.Revoked(person, holder.key(), reason), KeyFile.signer(root));
        }
        spec.commandLine()
                .getOut()
                .println(FindingsText.counted(held.size(), "key") + " of " + person
                        + (held.size() == 1 ? " is" : " are") + " revoked. What was signed before stays signed.");
        return Exit.OK;
    }

    /** The keys that the person can sign with now; at least one. */
    static List<Register.Holder> heldBy(DirectoryStore store, Path root, String person) {
        String rootKey = KeyFile.publicKey(KeyFile.publicBeside(root).toString());
        List<Register.Holder> held = Register.of(store.journal(), rootKey).holders().stream()
                .filter(holder -> holder.person().equals(person) && !holder.isRevoked())
                .toList();
        if (held.isEmpty()) {
            throw new CannotGoOn(person + " has no key in the register that this root key signs.");
        }
        return held;
    }
}
