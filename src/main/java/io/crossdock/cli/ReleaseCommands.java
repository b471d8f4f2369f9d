package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with releases as such. */
@Command(
        name = "release",
        description = "Makes a release of the working files, or lists those of the store.",
        mixinStandardHelpOptions = true,
        subcommands = {ReleaseNew.class, ReleaseList.class})
public class ReleaseCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What with the release? Write release new or release list.");
    }
}
