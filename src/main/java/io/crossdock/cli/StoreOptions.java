package io.crossdock.cli;

import io.crossdock.Wiring;
import io.crossdock.ruleset.archive.ShippedArchive;
import io.crossdock.ruleset.govern.DemonstrationStore;
import io.crossdock.ruleset.govern.Governance;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.StoreState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store of releases a command works on, and which root key it trusts. */
public class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Folder of the releases. Default: the setting crossdock.store, else releases in the home folder.")
    @Nullable
    Path given;

    @Option(
            names = "--root-key",
            paramLabel = "FILE",
            description = "Public key that signs the register. Default: the setting crossdock.governance.root-key.")
    @Nullable
    String rootKey;

    /** The one clock of the command line. */
    static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Path folder() {
        if (given != null) {
            return given;
        }
        return setting(Wiring.STORE)
                .map(Path::of)
                .orElseGet(() -> Home.elsewhere().resolve("releases"));
    }

    /** A store that has something to tell. */
    DirectoryStore present() {
        DirectoryStore store = new DirectoryStore(folder());
        if (!store.exists()) {
            throw new CannotGoOn(
                    Home.shown(folder()) + " holds no releases. Make the first with crossdock release new, or"
                            + " name another folder with --store.");
        }
        return store;
    }

    /** For what needs no release in it. */
    DirectoryStore any() {
        return new DirectoryStore(folder());
    }

    /** The store, begun with the product's own release if it has none. */
    DirectoryStore writable() {
        DirectoryStore store = new DirectoryStore(folder());
        if (StoreState.of(store.journal()).releases().isEmpty()) {
            ShippedArchive.packed().ifPresent(shipped -> DemonstrationStore.begin(store, shipped, now()));
        }
        return store;
    }

    Governance governance() {
        String configured = rootKey != null ? rootKey : setting(Wiring.ROOT_KEY).orElse(null);
        return configured == null ? Governance.NONE : new Governance(KeyFile.publicKey(configured));
    }

    private static Optional<String> setting(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }
}
