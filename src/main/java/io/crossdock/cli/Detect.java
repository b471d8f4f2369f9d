package io.crossdock.cli;

import io.crossdock.DetectionService;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.DetectionAnswer;
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

/** Says which exceptions the signals of a file mean. */
@Command(
        name = "detect",
        description = "Says which exceptions signals mean, by the working files as if they were active.",
        mixinStandardHelpOptions = true)
public class Detect implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A request for detection, or a file with a member \"request\"; - reads the standard input.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String file;

    @Option(names = "--decide", description = "Also decides each cause, most urgent first.")
    boolean decide;

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
            DetectionAnswer answer = detect(release, request);
            if (json) {
                out.println(new JsonFormat().pretty(answer));
            } else {
                DetectionText.lines(answer).forEach(out::println);
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

    private DetectionAnswer detect(CompiledRelease release, RequestFile file) {
        DetectionRequestReader reader = new DetectionRequestReader();
        DetectionRequestReader.Reading reading = file.isWhole()
                ? reader.readWithJson(file.body())
                : new DetectionRequestReader.Reading(file.json(), reader.read(file.json()));
        return new DetectionService(UsableRules.service(release)).detect(reading.json(), reading.request(), decide);
    }
}
