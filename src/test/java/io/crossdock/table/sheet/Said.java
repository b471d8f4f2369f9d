package io.crossdock.table.sheet;

import java.nio.file.Path;
import java.util.List;

/** What a workbook says, short enough to compare. */
final class Said {
    private Said() {}

    /** Messages of all findings, with the folder left out. */
    static List<String> messages(Workbook workbook, Path folder) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return workbook.findings().stream()
                .map(finding -> finding.message().replace(prefix, ""))
                .toList();
    }

    /** Filled cells of the first sheet, for example {@code B2=EU, UK}. */
    static List<String> cells(Workbook workbook) {
        return workbook.grids().get(0).lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.reference() + "=" + cell.shown())
                .toList();
    }
}
