package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Keys, and the register that says whose they are. */
@Command(
        name = "keys",
        description = "Makes keys, and keeps the register that says whose they are.",
        mixinStandardHelpOptions = true,
        subcommands = {KeysNew.class, KeysRegister.class, KeysRotate.class, KeysRevoke.class, KeysList.class})
public class KeyCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What with the keys? Write keys new, register, rotate, revoke or list.");
    }
}
