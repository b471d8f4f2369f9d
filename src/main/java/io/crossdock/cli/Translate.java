package io.crossdock.cli;

import io.crossdock.epcis.EpcisTranslator;
import io.crossdock.epcis.Translation;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Translates a document of GS1 EPCIS 2.0 into signals. */
@Command(
        name = "translate",
        description = "Translates a document of GS1 EPCIS 2.0 (JSON-LD) into signals, as JSON.",
        mixinStandardHelpOptions = true)
public class Translate implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The document.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Translation translation =
                    new EpcisTranslator(RequestReader.USUAL_LEVELS).translate(Files.readAllBytes(file));
            spec.commandLine().getOut().println(new JsonFormat().pretty(translation));
            return Exit.OK;
        } catch (RefusedRequest refused) {
            err.println("The document is refused: "
                    + FindingsText.counted(refused.faults().size(), "fault") + ".");
            refused.faults().stream().map(Fault::toString).forEach(fault -> err.println("  " + fault));
            return Exit.FOUND_FAULTS;
        }
    }
}
