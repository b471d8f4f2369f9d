package io.crossdock.table.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file made of XML written by hand, so that tests can say what no spreadsheet program would write. */
final class XlsxParts {
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    /** @param rows what stands inside {@code sheetData} */
    XlsxParts rows(String name, String rows) {
        return sheet(name, "", "<sheetData>" + rows + "</sheetData>");
    }

    /** @param attributes of the sheet in the table of contents, for example {@code state="hidden"} */
    XlsxParts sheet(String name, String attributes, String body) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + attributes + " r:id=\"s" + number
                + "\"/>");
        relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        return part(
                "xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"" + MAIN + "\">" + body + "</worksheet>");
    }

    XlsxParts sharedTexts(String items) {
        relation("texts", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** Style 0 is plain; the others have these format codes, in this order. */
    XlsxParts formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            int id = 164 + i;
            formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i].replace("\"", "&quot;") + "\"/>");
            styles.append("<xf numFmtId=\"" + id + "\"/>");
        }
        relation("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>" + "</cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    XlsxParts part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void relation(String id, String kind, String target) {
        relations.add("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>");
    }

    Path write(Path file) throws IOException {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"w\" Type=\"" + RELATION + "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        part("xl/_rels/workbook.xml.rels", relations(String.join("", relations)));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\"><sheets>" + String.join("", sheets) + "</sheets></workbook>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }
}
