package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of .csv files as a workbook: each file is a sheet. */
final class CsvFolder {
    private static final String ENDING = ".csv";

    private final Path folder;
    private final Place place;
    private final Budget budget = new Budget();
    private final Findings findings = new Findings();

    CsvFolder(Path folder) {
        this.folder = folder;
        this.place = Place.of(FileNames.shown(folder));
    }

    Workbook read() {
        List<Grid> grids = new ArrayList<>();
        for (Path file : files()) {
            Place sheet = Place.of(FileNames.shown(file)).sheet(FileNames.nameWithoutEnding(file));
            try {
                Grid grid = new CsvFile(file, sheet, budget, findings).read();
                if (!grid.lines().isEmpty()) {
                    grids.add(grid);
                }
            } catch (RefusedFileException refused) {
                findings.add(refused, sheet);
                if (budget.isSpent()) {
                    break;
                }
            } catch (IOException unreadable) {
                findings.add(SheetCode.UNREADABLE, sheet, "the file cannot be read.", "Check its permissions.");
            }
        }
        if (grids.isEmpty() && !findings.hasErrors()) {
            findings.add(
                    SheetCode.EMPTY, place, "the folder has no .csv file with any text.", "Is it the right folder?");
        }
        return new Workbook(FileNames.name(folder), grids, findings.all());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            findings.add(SheetCode.UNREADABLE, place, "there is no such folder.", "");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CsvFolder::isCsv)
                    .sorted((a, b) -> FileNames.name(a).compareTo(FileNames.name(b)))
                    .toList();
        } catch (IOException unreadable) {
            findings.add(SheetCode.UNREADABLE, place, "the folder cannot be read.", "Check its permissions.");
            return List.of();
        }
    }

    private static boolean isCsv(Path file) {
        String name = FileNames.name(file);
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".") && !name.startsWith("~$");
    }
}
