package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideTest {
    private static final Path SAMPLES = Path.of("test-scenarios", "samples", "scms");

    @TempDir
    Path folder = Path.of("");

    @Test
    void linesAreDecidedAndRefusedOnesStandBesideWithTheirReasons() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String request = json.readTree(Path.of("test-scenarios", "requests", "01-inventory-not-at-location.json")
                        .toFile())
                .toString();
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), request + "\n\n{\"evaluatedAt\":3}\nnonsense\n");
        Path out = folder.resolve("out.ndjson");

        Run run = Run.of("decide", cases.toString(), "--out", out.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.out()).contains("1 decided, 2 rejected.", "INV-01    P1 ");
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("cases.rejected.ndjson")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"line\":3,\"reasons\":[\"/evaluatedAt: 3 is a number;")
                .endsWith("\"request\":{\"evaluatedAt\":3}}");
    }

    @Test
    void anExtractIsDecidedAsItsMappingSays() throws IOException {
        Path extract = folder.resolve("some.csv");
        Files.write(
                extract,
                Files.readAllLines(SAMPLES.resolve("delivery-history.csv")).subList(0, 500));
        Path out = folder.resolve("out.ndjson");

        Run run = Run.of(
                "decide",
                extract.toString(),
                "--mapping",
                SAMPLES.resolve("mapping.yaml").toString(),
                "--out",
                out.toString(),
                "--home",
                ".");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("rows are no exceptions, 0 rejected.");
        assertThat(Files.readAllLines(out)).isNotEmpty();
        assertThat(folder.resolve("some.rejected.csv")).doesNotExist();
    }

    @Test
    void theCasesThemselvesAreNeverOverwritten() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.ndjson"), "{}\n");

        Run run = Run.of("decide", cases.toString(), "--out", cases.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).isEqualTo(cases + " is the file of the cases itself. Name another one with --out.\n");
        assertThat(cases).hasContent("{}\n");
    }
}
