package io.crossdock.cli;

import io.crossdock.json.JsonFormat;
import io.crossdock.table.compare.DifferenceView;
import io.crossdock.table.compare.RuleSetDifference;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what differs between two rule sets, or two versions of a workbook, row by row. */
@Command(
        name = "diff",
        description = "Says what differs between two rule sets or workbooks, row by row, and whether it loosens.",
        mixinStandardHelpOptions = true)
public class Diff implements Callable<Integer> {
    private static final int GIT_GIVES = 7;
    private static final int OLD_OF_GIT = 1;
    private static final int NEW_OF_GIT = 4;

    @Parameters(
            arity = "2..7",
            paramLabel = "BEFORE AFTER",
            description = "A folder with decision-tables/ and rules/, a workbook, or a folder of .csv files.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    List<String> sides;

    @Option(names = "--json", description = "The difference as JSON.")
    boolean json;

    @Option(names = "--exit-code", description = "Exit code 1 when something differs.")
    boolean exitCode;

    @Option(names = "--git", description = "Take the seven arguments that git gives to a diff driver.")
    boolean git;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        if (sides.size() != (git ? GIT_GIVES : 2)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    git ? "With --git, git itself gives the seven arguments." : "Name two sides: BEFORE and AFTER.");
        }
        ComparedSide reader = new ComparedSide(home);
        RuleSetDifference difference = RuleSetDifference.between(
                reader.read(sides.get(git ? OLD_OF_GIT : 0)), reader.read(sides.get(git ? NEW_OF_GIT : 1)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonFormat().pretty(DifferenceView.of(difference)));
        } else {
            if (git) {
                out.println("diff of " + sides.get(0));
            }
            new DiffText(difference, Ink.ofOutput()).lines().forEach(out::println);
        }
        return exitCode && !difference.isEmpty() ? Exit.FOUND_FAULTS : Exit.OK;
    }
}
