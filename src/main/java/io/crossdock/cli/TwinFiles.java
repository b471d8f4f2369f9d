package io.crossdock.cli;

import io.crossdock.table.sheet.CsvTwin;
import io.crossdock.table.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The .csv files of one workbook, one per sheet. */
final class TwinFiles {
    private static final String CSV = ".csv";

    private TwinFiles() {}

    /** Writes all sheets, and removes the files of sheets that the workbook no longer has; returns how many it wrote. */
    static int write(Workbook workbook, Path folder) throws IOException {
        Map<String, String> files = CsvTwin.of(workbook);
        Files.createDirectories(folder);
        removeOthers(folder, files.keySet());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return files.size();
    }

    private static void removeOthers(Path folder, Set<String> kept) throws IOException {
        try (Stream<Path> present = Files.list(folder)) {
            for (Path file : present.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(CSV) && !kept.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
