package io.crossdock.table.sheet;

import io.crossdock.table.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of a workbook for its author: faulty cells are coloured and say in a comment what is wrong, and the heading of the
 * row ids says which id is free. Nothing else changes, so what is mended in the copy can be kept.
 */
public final class AnnotatedCopy {
    private static final String FIRST_CELL = "A1";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> coloured = new LinkedHashMap<>();

    private AnnotatedCopy(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** False when the workbook is damaged or refused, so that nothing was written. */
    public static boolean write(Path source, Path target, List<Finding> findings) throws IOException {
        Workbook read = new WorkbookReader().read(source);
        if (read.grids().isEmpty()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(source);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            AnnotatedCopy copy = new AnnotatedCopy(workbook);
            read.grids().forEach(copy::nextRowId);
            bySheet(findings).forEach(copy::annotate);
            try (OutputStream out = Files.newOutputStream(target)) {
                workbook.write(out);
            }
            return true;
        } catch (POIXMLException | OpenXML4JRuntimeException damaged) {
            return false;
        }
    }

    private static Map<String, List<Finding>> bySheet(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.place().sheet(), LinkedHashMap::new, Collectors.toList()));
    }

    private void nextRowId(Grid grid) {
        XSSFSheet sheet = workbook.getSheet(grid.name());
        if (sheet != null) {
            NextRowId.of(grid)
                    .ifPresent(next -> Comments.add(sheet, next.cell(), "The next free row id is " + next.id() + "."));
        }
    }

    /** What concerns the whole file stands on its first sheet that is read, what concerns a sheet in its first cell. */
    private void annotate(String name, List<Finding> findings) {
        XSSFSheet named = workbook.getSheet(name);
        XSSFSheet sheet = named == null ? workbook.getSheetAt(workbook.getNumberOfSheets() > 1 ? 1 : 0) : named;
        for (Finding finding : findings) {
            String cell = finding.place().cell().isEmpty()
                    ? FIRST_CELL
                    : finding.place().cell();
            String advice = finding.advice().isEmpty() ? "" : " " + finding.advice();
            Comments.add(sheet, cell, finding.problem() + advice + " (" + finding.code() + ")");
            colour(sheet, new CellReference(cell), finding.level());
        }
    }

    private void colour(XSSFSheet sheet, CellReference place, Finding.Level level) {
        XSSFRow row =
                sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        XSSFCell cell =
                row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
        String key = cell.getCellStyle().getIndex() + " " + level;
        cell.setCellStyle(coloured.computeIfAbsent(key, unused -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFillForegroundColor(colour(level).xssf());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private static Looks.Colour colour(Finding.Level level) {
        return switch (level) {
            case ERROR -> Looks.Colour.LIGHT_RED;
            case WARNING -> Looks.Colour.LIGHT_YELLOW;
            case NOTE -> Looks.Colour.LIGHT_BLUE;
        };
    }
}
