package io.crossdock.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTest {
    private static final String MAPPING =
            "file: {separator: \";\"}\ncolumns: {Amount: whole}\n" + Samples.NEEDED + "requests:\n  any: {}\n";
    private static final String REJECTED = """
        line;reasons;Id;Amount
        3;\"\"\"Amount\"\": \"\"many\"\" is not a whole number written like 1234.56. \
        Correct the cell, or list its words under missing in the mapping.";2;many
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void rejectedRowsAreWrittenAsTheExtractIsWithTheirReasons() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        Samples samples = new Samples(folder);
        run(samples.csv("Id;Amount\n1;2\n2;many\n"), rejected);
        assertThat(Files.readString(rejected).replace("\r\n", "\n")).isEqualTo(REJECTED);
    }

    @Test
    void aFileOfRejectedRowsCanBeGivenAgain() throws IOException {
        Samples samples = new Samples(folder);
        Path again = folder.resolve("again.csv");
        run(samples.csv("Id;Amount\n1;2\n2;many\n"), folder.resolve("rejected.csv"));
        run(folder.resolve("rejected.csv"), again);
        assertThat(Files.readString(again).replace("\r\n", "\n")).isEqualTo(REJECTED.replace("3;", "2;"));
    }

    @Test
    void withoutRejectedRowsThereIsNoFileAndAnOldOneIsRemoved() throws IOException {
        Path rejected = Files.writeString(folder.resolve("rejected.csv"), "old");
        run(new Samples(folder).csv("Id;Amount\n1;2\n"), rejected);
        assertThat(rejected).doesNotExist();
    }

    @Test
    void theExtractItselfIsNeverOverwritten() throws IOException {
        Path csv = new Samples(folder).csv("Id;Amount\n1;2\n");
        assertThatThrownBy(() -> run(csv, csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(csv + " is the extract itself. Name another file for rejected rows.");
        assertThat(csv).hasContent("Id;Amount\n1;2\n");
    }

    private void run(Path csv, Path rejected) throws IOException {
        Path mapping = new Samples(folder).mapping(MAPPING);
        try (Extract extract = Extract.open(csv, mapping);
                RejectedRows rows = extract.rejectedTo(rejected)) {
            for (Mapped result : extract) {
                if (result instanceof Mapped.Rejected row) {
                    rows.add(row);
                }
            }
        }
    }
}
