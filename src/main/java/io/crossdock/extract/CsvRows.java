package io.crossdock.extract;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header and the rows of a .csv file, read one by one. */
final class CsvRows implements AutoCloseable {
    private final Path file;
    private final String name;
    private final FileFormat format;
    private final long size;
    private final Counted bytes;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private int line;

    CsvRows(Path file, FileFormat format) throws IOException {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.format = format;
        this.size = Files.size(file);
        this.bytes = new Counted(Files.newInputStream(file));
        // a decoder of its own, unlike a charset, reports malformed input instead of replacing it
        this.csv = CsvReader.builder()
                .fieldSeparator(format.separator())
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new BufferedReader(
                        new InputStreamReader(bytes, format.charset().newDecoder())));
        this.records = csv.iterator();
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    FileFormat format() {
        return format;
    }

    long bytesRead() {
        return bytes.count();
    }

    long size() {
        return size;
    }

    /** Line on which the latest row starts. */
    int line() {
        return line;
    }

    /** The column names; faults when there are none or two are the same. */
    List<String> header(List<MappingFault> faults) {
        @Nullable List<String> first = next();
        if (first == null) {
            faults.add(new MappingFault(name, "", "the file is empty.", "Its first line must name the columns."));
            return List.of();
        }
        List<String> header = first.stream().map(CsvRows::columnName).toList();
        Set<String> seen = new LinkedHashSet<>();
        header.stream()
                .filter(column -> !seen.add(column))
                .distinct()
                .forEach(column -> faults.add(new MappingFault(
                        name, "line 1", "two columns are named \"" + column + "\".", "Give each its own name.")));
        return header;
    }

    private static String columnName(String cell) {
        return (cell.startsWith("\uFEFF") ? cell.substring(1) : cell).strip();
    }

    /** The cells of the next row, or null after the last one. */
    @Nullable
    List<String> next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            line = Math.toIntExact(row.getStartingLineNumber());
            return row.getFields();
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new ExtractException(name + ": cannot be read on after line " + line + ". " + advice(broken), broken);
        }
    }

    private String advice(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "It is not " + format.charset()
                        + " text. Maybe the mapping needs file: {charset: windows-1252}.";
            }
        }
        return String.valueOf(broken.getMessage());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
