package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with messages that could not be decided. */
@Command(
        name = "dlq",
        description = "Lists, shows and sends back the messages that could not be decided (dead letters).",
        mixinStandardHelpOptions = true,
        subcommands = {DeadLetterList.class, DeadLetterShow.class, DeadLetterReplay.class})
public class DeadLetterCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What with the dead letters? Write dlq list, dlq show or dlq replay.");
    }
}
