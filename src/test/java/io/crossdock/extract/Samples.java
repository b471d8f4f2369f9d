package io.crossdock.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small extracts and mappings, written where JUnit says. */
record Samples(Path folder) {
    /** What every mapping needs, so that a test shows only what it is about. */
    static final String NEEDED = """
        fields:
          requestId: {text: "R-{Id}"}
          evaluatedAt: "2024-01-31T00:00:00Z"
          exception.typeCode: DLV-06
          exception.detectedAt: "2024-01-31T00:00:00Z"
        """;

    Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("orders.csv"), text);
    }

    Path mapping(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mapping.yaml"), yaml);
    }

    List<Mapped> results(String csv, String yaml) throws IOException {
        try (Extract extract = Extract.open(csv(csv), mapping(yaml))) {
            return extract.stream().toList();
        }
    }

    /** The results of a mapping of one request with nothing but these fields, besides what every request needs. */
    List<Mapped> withFields(String columns, String fields, String csv) throws IOException {
        return results(csv, columns + NEEDED + fields.indent(2) + "requests:\n  any: {when: []}\n");
    }

    /** Whether each row is an exception under this condition. */
    List<Boolean> when(String columns, String condition, String csv) throws IOException {
        String yaml = columns + NEEDED + "requests:\n  any:\n    when:\n      - " + condition + "\n";
        return results(csv, yaml).stream().map(Mapped.Request.class::isInstance).toList();
    }
}
