package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainRequestTest {
    private static final Path MISSING_PALLET =
            Path.of("test-scenarios", "requests", "01-inventory-not-at-location.json");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPersonReadsWhatHowUrgentWhoAndWhy() {
        Run run = Run.of("explain", MISSING_PALLET.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("INV-01 Inventory not at the expected location  P1  SEV2  RECOMMEND\n")
                .contains("How urgent\n  Priority P1, to be resolved within 4 hours: 56 points make P2")
                .contains(
                        "Who, and by when\n  Level L2: inventory manager, by chat+phone; also told: account manager.\n")
                .contains("What to do\n  * 1. ")
                .contains("    AG-009   at most RECOMMEND, changes nothing - ")
                .contains("by the working files as if they were active.\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aRequestInsideAnotherFileIsFound() throws IOException {
        Path wrapped = Files.writeString(
                folder.resolve("example.json"),
                "{\"title\":\"x\",\"request\":" + Files.readString(MISSING_PALLET) + "}");

        Run run = Run.of("explain", wrapped.toString(), "--json", "--home", ".");

        assertThat(run.out()).startsWith("{\n").contains("\"exceptionCode\" : \"INV-01\"");
    }

    @Test
    void aRefusedRequestShowsAllItsFaults() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"evaluatedAt\":3}");

        Run run = Run.of("explain", wrong.toString(), "--home", ".");

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
            The request is refused: 2 faults.
              /evaluatedAt: 3 is a number; an instant is expected, for example "2026-03-17T14:12:00Z" (WRONG_TYPE)
              /exception: "exception" is missing (MISSING_FIELD)
            """);
    }
}
