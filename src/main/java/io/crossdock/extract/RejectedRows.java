package io.crossdock.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rejected rows to a file of their own: line and reasons, then the row as it stood. It is written as the extract
 * is, so that it can be corrected and given again under the same mapping. Without rejected rows there is no file.
 */
public final class RejectedRows implements AutoCloseable {
    private static final List<String> OURS = List.of("line", "reasons");

    private final Path file;
    private final FileFormat format;
    private final List<String> header;
    /** Columns at the front that this class itself wrote in an earlier run. */
    private final int ours;

    private @Nullable CsvWriter writer;
    private int count;

    private RejectedRows(Path file, FileFormat format, List<String> header, int ours) {
        this.file = file;
        this.format = format;
        this.header = header;
        this.ours = ours;
    }

    static RejectedRows to(Path file, FileFormat format, List<String> header) throws IOException {
        Files.deleteIfExists(file);
        boolean again =
                header.size() >= OURS.size() && header.subList(0, OURS.size()).equals(OURS);
        return new RejectedRows(file, format, header, again ? OURS.size() : 0);
    }

    public void add(Mapped.Rejected row) throws IOException {
        add(row.line(), row.reasons(), row.cells());
    }

    /** Also for rows that were refused later, by the decision. */
    public void add(int line, List<String> reasons, List<String> cells) throws IOException {
        CsvWriter out = writer;
        if (out == null) {
            out = CsvWriter.builder().fieldSeparator(format.separator()).build(file, format.charset());
            writer = out;
            out.writeRecord(row(OURS, header));
        }
        out.writeRecord(row(List.of(Integer.toString(line), String.join(" | ", reasons)), cells));
        count++;
    }

    public int count() {
        return count;
    }

    private List<String> row(List<String> first, List<String> cells) {
        List<String> row = new ArrayList<>(first);
        row.addAll(cells.subList(Math.min(ours, cells.size()), cells.size()));
        return row;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
