package io.crossdock.cli;

import io.crossdock.ruleset.govern.Ed25519;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key pair. */
@Command(
        name = "new",
        description = "Makes a key pair: NAME.key, which nobody else may see, and NAME.pub, which everybody may.",
        mixinStandardHelpOptions = true)
public class KeysNew implements Callable<Integer> {
    @Parameters(paramLabel = "NAME.key", description = "Where the private key goes; the public one goes beside it.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        KeyFile.write(file, Ed25519.newPair());
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + ", to be kept secret, and " + KeyFile.publicBeside(file)
                        + ", to be given to who keeps the register.");
        return Exit.OK;
    }
}
