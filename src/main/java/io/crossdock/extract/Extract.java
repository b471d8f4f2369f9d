package io.crossdock.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a .csv file as a mapping understands them, read as they are asked for. Can be gone through once. */
public final class Extract implements Iterable<Mapped>, AutoCloseable {
    private final CsvRows rows;
    private final List<String> header;
    private final Mapping mapping;

    private Extract(CsvRows rows, List<String> header, Mapping mapping) {
        this.rows = rows;
        this.header = header;
        this.mapping = mapping;
    }

    /**
     * Opens the file and checks the mapping against its header.
     *
     * @throws MappingException with everything that is wrong with the mapping
     * @throws ExtractException when not even the header can be read
     */
    public static Extract open(Path csv, Path mappingFile) throws IOException {
        Section root = Mapping.open(mappingFile);
        int faultsOfTree = root.faults().size();
        FileFormat format = FileFormat.read(root.at("file"));
        if (root.faults().size() > faultsOfTree || root.node().isEmpty()) {
            // the header cannot be trusted, everything else can still be checked
            Mapping.read(root, format, List.of(), String.valueOf(csv.getFileName()));
            throw new MappingException(root.faults());
        }
        CsvRows rows = new CsvRows(csv, format);
        try {
            List<String> header = rows.header(root.faults());
            Mapping mapping = Mapping.read(root, format, header, rows.name());
            if (!root.faults().isEmpty()) {
                throw new MappingException(root.faults());
            }
            return new Extract(rows, header, mapping);
        } catch (RuntimeException unusable) {
            rows.close();
            throw unusable;
        }
    }

    /** Column names in the order of the file. */
    public List<String> header() {
        return header;
    }

    /** Where rows that cannot be used go, written as this extract is. What an earlier run left there is removed. */
    public RejectedRows rejectedTo(Path file) throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, rows.file())) {
            throw new IllegalArgumentException(file + " is the extract itself. Name another file for rejected rows.");
        }
        return RejectedRows.to(file, rows.format(), header);
    }

    /** How much of the file has been read, for progress. */
    public long bytesRead() {
        return rows.bytesRead();
    }

    public long bytesInAll() {
        return rows.size();
    }

    /** Its methods throw {@link ExtractException} when the file cannot be read on. */
    @Override
    public Iterator<Mapped> iterator() {
        Deque<Mapped> waiting = new ArrayDeque<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (waiting.isEmpty()) {
                    @Nullable List<String> cells = rows.next();
                    if (cells != null) {
                        waiting.addAll(mapping.map(rows.line(), cells));
                    }
                }
                return !waiting.isEmpty();
            }

            @Override
            public Mapped next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("the extract has no more rows");
                }
                return waiting.removeFirst();
            }
        };
    }

    /** The same as a stream. */
    public Stream<Mapped> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
