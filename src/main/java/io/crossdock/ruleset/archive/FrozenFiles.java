package io.crossdock.ruleset.archive;

import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.read.RuleBookReader;
import io.crossdock.table.sheet.CsvTwin;
import io.crossdock.table.sheet.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The working files in the form in which they are frozen. Workbooks become their .csv twins: which program saved them and
 * how they look does not matter, and a changed byte can be told by its row. Line ends are those of Unix.
 */
final class FrozenFiles {
    private static final List<String> TEXT_FOLDERS = List.of("rules", "planning", "test-scenarios");
    private static final List<String> TEXTS = List.of(".drl", ".xml", ".yaml", ".yml", ".json", ".csv");
    /** Twins that git reads, extracts to try the product on: input of their own, and no part of what decides. */
    private static final List<String> LEFT_OUT = List.of("planning/csv/", "test-scenarios/samples/");

    private FrozenFiles() {}

    static SortedMap<String, byte[]> of(Path home) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path folder : RuleSetFolder.workbookFolders(home)) {
            workbooks(home, folder, files);
        }
        for (String folder : TEXT_FOLDERS) {
            if (Files.isDirectory(home.resolve(folder))) {
                texts(home, folder, files);
            }
        }
        return files;
    }

    private static void workbooks(Path home, Path folder, Map<String, byte[]> files) throws IOException {
        for (Workbook workbook : RuleBookReader.workbooks(folder)) {
            String prefix = name(home, folder) + "/" + workbook.name() + "/";
            CsvTwin.of(workbook).forEach((sheet, text) -> files.put(prefix + sheet, utf8(text)));
        }
    }

    private static void texts(Path home, String folder, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.walk(home.resolve(folder))) {
            for (Path file : (Iterable<Path>) found.sorted()::iterator) {
                String name = name(home, file);
                if (TEXTS.stream().anyMatch(name::endsWith) && LEFT_OUT.stream().noneMatch(name::startsWith)) {
                    files.putIfAbsent(name, utf8(Files.readString(file).replace("\r\n", "\n")));
                }
            }
        }
    }

    private static String name(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
