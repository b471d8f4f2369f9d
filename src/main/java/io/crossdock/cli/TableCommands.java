package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with decision tables. */
@Command(
        name = "table",
        description = "Shows a decision table, or turns workbooks into .csv files and back.",
        mixinStandardHelpOptions = true,
        subcommands = {TableShow.class, TableImport.class, TableExport.class, TablePlainText.class})
public class TableCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What with the table? Write table show, table import or table export.");
    }
}
