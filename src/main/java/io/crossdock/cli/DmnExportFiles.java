package io.crossdock.cli;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.dmn.DmnExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the tables of a rule set as DMN files. */
@Command(
        name = "export",
        description = "Writes one DMN 1.5 file with all tables, and one for each table by itself.",
        mixinStandardHelpOptions = true)
public class DmnExportFiles implements Callable<Integer> {
    private static final String DMN = ".dmn";

    @Parameters(paramLabel = "DIR", description = "Where the files go; files of the same names are replaced.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path folder;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CompiledRelease compiled = UsableRules.load(home.folder(), false);
        DmnExport export = compiled.dmn();
        List<DecisionTable> tables = compiled.book().tables();
        Path each = Files.createDirectories(folder.resolve("tables"));
        Files.write(folder.resolve(export.ruleSet() + DMN), export.of(tables));
        for (DecisionTable table : tables) {
            Files.write(each.resolve(table.name() + DMN), export.of(table));
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + FindingsText.counted(tables.size(), "table") + " to " + Home.shown(folder) + ": "
                        + export.ruleSet() + DMN + " holds them all, tables/ each by itself.");
        return Exit.OK;
    }
}
