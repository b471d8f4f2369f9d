package io.crossdock.benchmarks.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the data set, one .csv file each, with the spaces, dollar signs and digit groups of their makers. */
final class BrunelFiles {
    private final Path folder;

    BrunelFiles(Path folder) {
        this.folder = folder;
    }

    List<Map<String, String>> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.stream()
                    .map(BrunelFiles::stripped)
                    .filter(row -> row.values().stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        }
    }

    private static Map<String, String> stripped(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(
                        field -> field.getKey().strip(),
                        field -> field.getValue().strip(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace("$", "").replace(",", "").strip());
    }

    static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " among " + row.keySet());
        }
        return cell;
    }
}
