package io.crossdock.table.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The sheets of a workbook as .csv text, so that changes can be read line by line. Rows keep their numbers; the same
 * sheets give the same text.
 */
public final class CsvTwin {
    private CsvTwin() {}

    /** Text by file name, for example {@code OrderHold.csv}, sorted by name. */
    public static Map<String, String> of(Workbook workbook) {
        Map<String, String> files = new TreeMap<>();
        workbook.grids().forEach(grid -> files.put(grid.name() + ".csv", text(grid)));
        return files;
    }

    public static String text(Grid grid) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            SheetLayout layout = SheetLayout.of(grid);
            int width = bodyWidth(grid, layout);
            int row = 1;
            for (Grid.Line line : grid.lines()) {
                for (; row < line.number(); row++) {
                    csv.writeRecord(List.of());
                }
                boolean title = layout.part(line.number()) == SheetLayout.Part.TITLE;
                csv.writeRecord(texts(line, title ? line.cells().size() : width));
                row++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Rows of a table have one width, so that viewers show it as a table and a blank last cell is still seen. */
    private static int bodyWidth(Grid grid, SheetLayout layout) {
        return grid.lines().stream()
                .filter(line -> layout.part(line.number()) != SheetLayout.Part.TITLE)
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
    }

    private static List<String> texts(Grid.Line line, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> line.cell(column).shown())
                .toList();
    }
}
