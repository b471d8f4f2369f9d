package io.crossdock.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crossdock.json.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests that were refused, with their line and the reasons. Without one there is no file. */
final class RejectedLines implements AutoCloseable {
    private final Path file;
    private final JsonFormat format;
    private @Nullable OutputStream out;

    /** Removes what an earlier run left in the file. */
    RejectedLines(Path file, JsonFormat format) throws IOException {
        this.file = file;
        this.format = format;
        Files.deleteIfExists(file);
    }

    private record Rejected(int line, List<String> reasons, JsonNode request) {}

    /** In the folder of the decisions, named after the file of the cases: {@code cases.rejected.ndjson}. */
    static Path beside(Path decisions, Path cases) {
        String name = String.valueOf(cases.getFileName());
        int dot = name.lastIndexOf('.');
        String rejected = dot < 0 ? name + ".rejected" : name.substring(0, dot) + ".rejected" + name.substring(dot);
        return decisions.resolveSibling(rejected);
    }

    void add(int line, List<String> reasons, byte[] request) throws IOException {
        OutputStream open = out;
        if (open == null) {
            open = Files.newOutputStream(file);
            out = open;
        }
        open.write(format.bytes(new Rejected(line, reasons, json(request))));
        open.write('\n');
    }

    /** What is not JSON is kept as text. */
    private JsonNode json(byte[] request) {
        try {
            return format.mapper().readTree(request);
        } catch (IOException notJson) {
            return TextNode.valueOf(new String(request, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
