package io.crossdock.cli;

import io.crossdock.json.JsonFormat;
import io.crossdock.model.Fault;
import io.crossdock.model.PlanningResult;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans how orders can still be delivered and shows the plans side by side. */
@Command(
        name = "plan",
        description = "Plans how orders can still be delivered, by the working files as if they were active.",
        mixinStandardHelpOptions = true)
public class PlanOrders implements Callable<Integer> {
    @Parameters(
            paramLabel = "REQUEST.json",
            description = "A request for plans or for a decision, or a file with a member \"request\"; - reads the"
                    + " standard input.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String file;

    @Option(names = "--map", paramLabel = "FILE", description = "Also draws the shipments: FILE.svg or FILE.html.")
    @Nullable
    Path map;

    @Option(names = "--json", description = "The answer as JSON, as the service gives it.")
    boolean json;

    @Mixin
    Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RequestFile request = RequestFile.read(file);
        CompiledRelease release = UsableRules.load(home.folder(), true);
        try {
            PlannedOrders planned = PlannedOrders.of(UsableRules.service(release), request);
            show(planned);
            if (map != null && planned.answer() != null) {
                PlanMapFile.write(map, planned);
            }
            return Exit.OK;
        } catch (RefusedRequest refused) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("The request is refused: "
                    + FindingsText.counted(refused.faults().size(), "fault") + ".");
            refused.faults().stream().map(Fault::toString).forEach(fault -> err.println("  " + fault));
            return Exit.FOUND_FAULTS;
        }
    }

    private void show(PlannedOrders planned) {
        PrintWriter out = spec.commandLine().getOut();
        if (planned.answer() == null) {
            out.println("No plan is made: the case does not ask for one, or the request has nothing to plan with.");
        } else if (json) {
            out.println(new JsonFormat().pretty(planned.answer()));
        } else {
            for (PlanningResult result : planned.results()) {
                new PlanText(result, Ink.ofOutput()).lines().forEach(out::println);
                out.println();
            }
        }
    }
}
