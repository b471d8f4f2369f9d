package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What developers of streams need. */
@Command(
        name = "kafka",
        description = "Starts a broker for development.",
        mixinStandardHelpOptions = true,
        subcommands = KafkaDev.class)
public class KafkaCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What with Kafka? Write kafka dev.");
    }
}
