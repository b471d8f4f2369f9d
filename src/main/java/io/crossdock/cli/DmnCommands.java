package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the standard form of tables. */
@Command(
        name = "dmn",
        description = "Writes decision tables as DMN 1.5, the standard form.",
        mixinStandardHelpOptions = true,
        subcommands = DmnExportFiles.class)
public class DmnCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What with DMN? Write dmn export DIR.");
    }
}
