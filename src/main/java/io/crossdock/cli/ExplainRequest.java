package io.crossdock.cli;

import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides one case and tells a person why. */
@Command(
        name = "explain",
        description = "Decides one case by the working files, as if they were active, and tells why.",
        mixinStandardHelpOptions = true)
public class ExplainRequest implements Callable<Integer> {
    @Parameters(
            paramLabel = "REQUEST.json",
            description = "A request, or a file with a member \"request\"; - reads the standard input.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String file;

    @Option(names = "--full", description = "Also what else matched and which rows nearly did.")
    boolean full;

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
        PrintWriter out = spec.commandLine().getOut();
        try {
            Decision decision = decide(UsableRules.service(release), request);
            if (json) {
                out.println(new JsonFormat().pretty(decision));
            } else {
                new DecisionText(decision, Ink.ofOutput()).lines().forEach(out::println);
                if (decision.plan() != null) {
                    out.println();
                    new PlanText(decision.plan(), Ink.ofOutput()).lines().forEach(out::println);
                }
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

    private Decision decide(DecisionService service, RequestFile request) {
        Explain detail = full ? Explain.FULL : Explain.BRIEF;
        return request.isWhole() ? service.decide(request.body(), detail) : service.decide(request.json(), detail);
    }
}
