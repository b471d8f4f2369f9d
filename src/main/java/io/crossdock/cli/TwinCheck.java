package io.crossdock.cli;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.sheet.CsvTwin;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the .csv twins beside the workbooks say, byte for byte, what the workbooks say. */
final class TwinCheck {
    private static final String CODE = "TW-001";
    private static final String CSV = ".csv";

    private final Path tables;
    private final Path twins;

    TwinCheck(Path workbooks) {
        this.tables = workbooks;
        this.twins = workbooks.resolve("csv");
    }

    /** A workbook whose twin says something else. */
    record Differing(Workbook workbook, Path file, Path folder, List<String> names) {}

    List<Finding> findings() throws IOException {
        return differing().stream().map(TwinCheck::finding).toList();
    }

    /** A rule set without any twins is left alone: they are for version control. */
    List<Differing> differing() throws IOException {
        List<Differing> differing = new ArrayList<>();
        if (Files.isDirectory(twins)) {
            WorkbookReader reader = new WorkbookReader();
            for (Path file : reader.list(tables)) {
                Workbook workbook = reader.read(file);
                if (workbook.findings().stream().noneMatch(finding -> finding.level() == Finding.Level.ERROR)) {
                    Path folder = twins.resolve(workbook.name());
                    List<String> names = differing(workbook, folder);
                    if (!names.isEmpty()) {
                        differing.add(new Differing(workbook, file, folder, names));
                    }
                }
            }
        }
        return differing;
    }

    private static List<String> differing(Workbook workbook, Path folder) throws IOException {
        Map<String, String> expected = CsvTwin.of(workbook);
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(present(folder));
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            String text = expected.get(name);
            Path twin = folder.resolve(name);
            if (text == null
                    || !Files.exists(twin)
                    || !Arrays.equals(Files.readAllBytes(twin), text.getBytes(StandardCharsets.UTF_8))) {
                differing.add(name);
            }
        }
        return differing;
    }

    /** Writes the twins that differ, as the workbooks say; tells what it wrote. */
    List<String> fix() throws IOException {
        List<String> told = new ArrayList<>();
        for (Differing one : differing()) {
            TwinFiles.write(one.workbook(), one.folder());
            told.add("Wrote the .csv twin of " + Home.shown(one.file()) + ": " + String.join(", ", one.names()) + ".");
        }
        return told;
    }

    private static Finding finding(Differing one) {
        String workbook = Home.shown(one.file());
        String twin = Home.shown(one.folder());
        return new Finding(
                CODE,
                Finding.Level.WARNING,
                Place.of(workbook),
                "",
                "",
                "its .csv twin in " + twin + " says something else: " + String.join(", ", one.names()) + ".",
                "If the workbook is right, run crossdock check --fix; if the .csv files are, run crossdock table"
                        + " import "
                        + twin + " " + workbook + ".");
    }

    private static List<String> present(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(CSV))
                    .toList();
        }
    }
}
