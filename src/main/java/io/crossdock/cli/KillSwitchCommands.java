package io.crossdock.cli;

import io.crossdock.model.AutomationMode;
import io.crossdock.ruleset.store.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes automation out of all decisions at once, and gives it back. */
@Command(
        name = "kill-switch",
        description = "Keeps every decision at RECOMMEND or HUMAN until it is lifted.",
        mixinStandardHelpOptions = true,
        subcommands = {KillSwitchCommands.Pull.class, KillSwitchCommands.Lift.class})
public class KillSwitchCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What with it? Write kill-switch pull or kill-switch lift.");
    }

    /** From here on nothing runs without a person. */
    @Command(name = "pull", description = "No decision is freer than this mode.", mixinStandardHelpOptions = true)
    public static class Pull implements Callable<Integer> {
        @Option(
                names = "--mode",
                paramLabel = "MODE",
                defaultValue = "HUMAN",
                description = "RECOMMEND or HUMAN. Default: ${DEFAULT-VALUE}.")
        @SuppressWarnings("NullAway.Init") // picocli sets its default
        AutomationMode mode;

        @Mixin
        Operator operator = new Operator();

        @Mixin
        StoreOptions storeOptions = new StoreOptions();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
        CommandSpec spec;

        @Override
        public Integer call() {
            if (mode == AutomationMode.AUTO) {
                throw new CannotGoOn("AUTO holds nothing back. Write --mode RECOMMEND or --mode HUMAN.");
            }
            long line = storeOptions
                    .any()
                    .append(StoreOptions.now(), new Event.Capped(mode, operator.name(), operator.reason), null)
                    .seq();
            spec.commandLine()
                    .getOut()
                    .println("Every decision is at most " + mode + " (KS-" + line
                            + ") until crossdock kill-switch lift. Running services follow within seconds.");
            return Exit.OK;
        }
    }

    /** Decisions are as free as their release says again. */
    @Command(name = "lift", description = "Gives automation back.", mixinStandardHelpOptions = true)
    public static class Lift implements Callable<Integer> {
        @Mixin
        Operator operator = new Operator();

        @Mixin
        StoreOptions storeOptions = new StoreOptions();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
        CommandSpec spec;

        @Override
        public Integer call() {
            storeOptions.present().append(StoreOptions.now(), new Event.Lifted(operator.name(), operator.reason), null);
            spec.commandLine().getOut().println("The kill switch is lifted: releases decide by themselves again.");
            return Exit.OK;
        }
    }
}
