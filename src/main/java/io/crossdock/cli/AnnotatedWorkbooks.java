package io.crossdock.cli;

import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.sheet.AnnotatedCopy;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Copies of workbooks that show their findings where they stand. */
record AnnotatedWorkbooks(Path home, List<Finding> findings) {
    private static final String XLSX = ".xlsx";

    /**
     * Writes a copy of each workbook with findings.
     *
     * @param target a folder, or a file ending in .xlsx when one workbook has findings
     * @return what was written, in sentences
     */
    List<String> write(Path target) throws IOException {
        Map<Path, List<Finding>> found = found();
        boolean isFile = target.toString().toLowerCase(Locale.ROOT).endsWith(XLSX);
        if (isFile && found.size() > 1) {
            throw new CannotGoOn(FindingsText.counted(found.size(), "workbook")
                    + " have findings. Name a folder with --annotate, for a copy of each.");
        }
        List<String> told = new ArrayList<>();
        for (Map.Entry<Path, List<Finding>> workbook : found.entrySet()) {
            Path copy = isFile ? target : target.resolve(workbook.getKey().getFileName());
            refuseOriginal(copy);
            if (!isFile) {
                Files.createDirectories(target);
            }
            told.add(
                    AnnotatedCopy.write(workbook.getKey(), copy, workbook.getValue())
                            ? "Wrote " + Home.shown(copy) + " with "
                                    + FindingsText.counted(workbook.getValue().size(), "finding") + "."
                            : Home.shown(workbook.getKey()) + " cannot be opened, so it has no copy.");
        }
        return told.isEmpty() ? List.of("No workbook has a finding, so no copy was written.") : told;
    }

    private void refuseOriginal(Path copy) throws IOException {
        for (Path folder : RuleSetFolder.workbookFolders(home)) {
            if (Files.isDirectory(folder) && copy.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath())) {
                throw new CannotGoOn(Home.shown(copy) + " lies among the workbooks that decide. Name another place.");
            }
        }
    }

    private Map<Path, List<Finding>> found() throws IOException {
        Map<Path, List<Finding>> found = new LinkedHashMap<>();
        for (Path folder : RuleSetFolder.workbookFolders(home)) {
            for (Path file : new WorkbookReader().list(folder)) {
                List<Finding> own = findings.stream()
                        .filter(finding -> isIn(finding.place(), file))
                        .toList();
                if (!own.isEmpty()) {
                    found.put(file, own);
                }
            }
        }
        return found;
    }

    /** Places name files as they were found, with or without the folders above. */
    private static boolean isIn(Place place, Path file) {
        Path named = Path.of(place.file());
        return file.toAbsolutePath().normalize().endsWith(named.normalize())
                || named.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }
}
