package io.crossdock.cli;

import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a decision table. */
@Command(name = "show", description = "Prints a decision table, or one row of it.", mixinStandardHelpOptions = true)
public class TableShow implements Callable<Integer> {
    @Parameters(paramLabel = "TABLE", description = "Name of the table, for example PriorityOverrides.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String name;

    @Option(names = "--row", paramLabel = "ID", description = "Only this row, with everything that is said in it.")
    @Nullable
    String row;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        DecisionTable table = found(RuleSetFolder.book(home.folder()).tables());
        TableText text = new TableText(table, Ink.ofOutput());
        List<String> lines = row == null ? text.table() : text.row(found(table, row));
        lines.forEach(spec.commandLine().getOut()::println);
        return Exit.OK;
    }

    private DecisionTable found(List<DecisionTable> tables) {
        String asked = name.toLowerCase(Locale.ROOT);
        return tables.stream()
                .filter(table -> table.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn("There is no table " + name + ". There are: "
                        + tables.stream().map(DecisionTable::name).sorted().collect(Collectors.joining(", ")) + "."));
    }

    private static Row found(DecisionTable table, String id) {
        return table.rows().stream()
                .filter(candidate -> candidate.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn("Table " + table.name() + " has no row " + id + ". Its rows go from "
                        + table.rows().get(0).id() + " to "
                        + table.rows().get(table.rows().size() - 1).id() + "."));
    }
}
