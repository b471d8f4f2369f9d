package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads workbooks and folders of .csv files. Never throws because of what a file holds: that becomes a finding. */
public final class WorkbookReader {
    /** The sheet that explains the workbook to people; nothing in it decides. */
    public static final String READ_ME = "READ ME";

    private static final String LOCK_FILE = "~$";
    /** Only the first is accepted; the others are listed so that they are refused aloud instead of being overlooked. */
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods");

    /** The workbooks of a folder by name, without the lock files that open programs leave there. */
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(WorkbookReader::isWorkbook)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(LOCK_FILE) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Reads an .xlsx file. */
    public Workbook read(Path file) {
        Place place = Place.of(FileNames.shown(file));
        Findings findings = new Findings();
        List<Grid> grids = new ArrayList<>();
        try {
            checkSize(file);
            FileLooks.checkZip(file);
            try (Archive archive = Archive.open(file)) {
                FileLooks.checkWorkbook(archive);
                Dangers.report(archive, place, findings);
                grids.addAll(sheets(archive, place, findings));
            }
        } catch (RefusedFileException refused) {
            findings.add(refused, place);
        } catch (NoSuchFileException missing) {
            findings.add(SheetCode.UNREADABLE, place, "there is no such file.", "");
        } catch (IOException unreadable) {
            findings.add(
                    SheetCode.UNREADABLE, place, "the file cannot be read.", "Check its permissions and its disk.");
        }
        return new Workbook(FileNames.nameWithoutEnding(file), grids, findings.all());
    }

    /** Reads a folder in which each .csv file is a sheet. */
    public Workbook readFolder(Path folder) {
        return new CsvFolder(folder).read();
    }

    private static void checkSize(Path file) throws IOException {
        long size = Files.size(file);
        if (size > Limits.FILE_BYTES) {
            throw new RefusedFileException(
                    SheetCode.TOO_LARGE,
                    "the file has " + size / Limits.MEGABYTE + " MB; the limit is "
                            + Limits.FILE_BYTES / Limits.MEGABYTE + " MB.",
                    "Remove pictures and old sheets, or split the workbook.");
        }
    }

    private static List<Grid> sheets(Archive archive, Place place, Findings findings) throws IOException {
        Budget budget = new Budget();
        Contents contents = Contents.read(archive, budget);
        List<Grid> grids = new ArrayList<>();
        for (SheetEntry entry : contents.sheets()) {
            Place sheet = place.sheet(entry.name());
            if (entry.name().equals(READ_ME)) {
                continue;
            }
            if (!entry.hasCells()) {
                findings.add(SheetCode.CHART, sheet, "a " + entry.kind() + " has no cells and is not read.", "");
                continue;
            }
            if (entry.hidden()) {
                findings.add(SheetCode.HIDDEN, sheet, "the sheet is hidden.", "Unhide it and check it, or delete it.");
            }
            try {
                Grid grid = new SheetReader(archive, contents, budget, sheet, findings).read(entry.part());
                if (!grid.lines().isEmpty()) {
                    grids.add(grid);
                }
            } catch (RefusedFileException refused) {
                findings.add(refused, sheet);
                if (budget.isSpent()) {
                    break;
                }
            }
        }
        if (grids.isEmpty() && !findings.hasErrors()) {
            findings.add(SheetCode.EMPTY, place, "the workbook has no sheet with any text.", "Is it the right file?");
        }
        return grids;
    }
}
