package io.crossdock.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

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
        byte[] body = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        CompiledRelease release = UsableRules.load(home.folder(), true);
        PrintWriter out = spec.commandLine().getOut();
        try {
            Decision decision = decide(UsableRules.service(release), body);
            if (json) {
                out.println(new JsonFormat().pretty(decision));
            } else {
                new DecisionText(decision, Ink.ofOutput()).lines().forEach(out::println);
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

    private Decision decide(DecisionService service, byte[] body) {
        Explain detail = full ? Explain.FULL : Explain.BRIEF;
        JsonNode wrapped = wrapped(body);
        return wrapped.isObject() ? service.decide(wrapped, detail) : service.decide(body, detail);
    }

    /** The request of a file that holds more than that; anything else is left to the reader of requests to judge. */
    private static JsonNode wrapped(byte[] body) {
        try {
            return JSON.readTree(body).path("request");
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
