package io.crossdock.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "crossdock",
        description = "Decides distribution exceptions: what they are, how urgent, who must act, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Crossdock.Version.class,
        subcommands = {
            Serve.class,
            Check.class,
            TestScenarios.class,
            Watch.class,
            Decide.class,
            Detect.class,
            Translate.class,
            ExplainRequest.class,
            PlanOrders.class,
            TableCommands.class,
            ReleaseCommands.class,
            KeyCommands.class,
            Sign.class,
            Verify.class,
            Activate.class,
            Rollback.class,
            Retire.class,
            VerifyDecision.class,
            KillSwitchCommands.class,
            KafkaCommands.class,
            DeadLetterCommands.class,
            Diff.class,
            DmnCommands.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:it ran and found faults: errors, rejected rows, a refused request",
            "2:it could not run: wrong usage, an unreadable file, an unusable rule set",
            "3:Crossdock itself failed"
        })
public class Crossdock implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Which command?" + System.lineSeparator() + usage());
    }

    private String usage() {
        return spec.commandLine().getUsageMessage().stripTrailing();
    }

    /** The version that the build gave to the product. */
    public static class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Crossdock.class.getPackage().getImplementationVersion();
            return new String[] {"crossdock " + (version == null ? "(built from source)" : version)};
        }
    }
}
