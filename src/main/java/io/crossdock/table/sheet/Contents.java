package io.crossdock.table.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of contents of a workbook and what all its sheets share.
 *
 * @param from1904 days are counted from 1904, an old setting of Macs
 */
record Contents(List<SheetEntry> sheets, boolean from1904, SharedTexts texts, CellFormats formats) {
    /** Sheet names become file names of the CSV twin: what spreadsheet programs forbid must not come in by hand. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]|^\\.+$|^$");

    static Contents read(Archive archive, Budget budget) throws IOException {
        String main = Relations.of(archive, "").first("officeDocument");
        if (main == null) {
            throw RefusedFileException.damaged("the archive does not say where its workbook is.");
        }
        Relations relations = Relations.of(archive, main);
        List<SheetEntry> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = archive.xml(main)) {
            while (xml.next()) {
                switch (xml.name()) {
                    case "workbookPr" -> from1904 = xml.isOn("date1904");
                    case "sheet" -> sheets.add(sheet(xml, relations));
                    default -> {}
                }
            }
        }
        checkNames(sheets);
        return new Contents(
                List.copyOf(sheets),
                from1904,
                SharedTexts.read(archive, relations.first("sharedStrings"), budget),
                CellFormats.read(archive, relations.first("styles")));
    }

    private static SheetEntry sheet(XmlPart xml, Relations relations) {
        Relations.Relation relation = relations.byId(xml.attribute("id", ""));
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        return new SheetEntry(xml.attribute("name", ""), relation.target(), relation.kind(), hidden);
    }

    private static void checkNames(List<SheetEntry> sheets) {
        Set<String> names = new HashSet<>();
        for (SheetEntry sheet : sheets) {
            if (FORBIDDEN.matcher(sheet.name()).find()) {
                throw RefusedFileException.damaged("\"" + sheet.name() + "\" is no name for a sheet.");
            }
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw RefusedFileException.damaged("there are two sheets named " + sheet.name() + ".");
            }
        }
    }
}
