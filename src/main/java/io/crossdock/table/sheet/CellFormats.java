package io.crossdock.table.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook, by the style number that its cells carry. */
final class CellFormats {
    /** Style sheets list their parts as children of the root. */
    private static final int SECTION = 2;

    private final List<NumberFormat> byStyle = new ArrayList<>();

    /** @param part null when the workbook has no style sheet */
    static CellFormats read(Archive archive, @Nullable String part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part != null) {
            try (XmlPart xml = archive.xml(part)) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(XmlPart xml) {
        Map<Integer, String> codes = new HashMap<>();
        String section = "";
        while (xml.next()) {
            if (xml.depth() == SECTION) {
                section = xml.name();
            } else if (section.equals("numFmts")) {
                codes.put(whole(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
            } else if (section.equals("cellXfs") && xml.name().equals("xf")) {
                int id = whole(xml.attribute("numFmtId", "0"));
                byStyle.add(NumberFormat.of(id, codes.getOrDefault(id, "")));
            }
        }
    }

    NumberFormat of(String style) {
        int number = whole(style);
        return number >= 0 && number < byStyle.size() ? byStyle.get(number) : NumberFormat.PLAIN;
    }

    static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException wrong) {
            throw RefusedFileException.damaged("\"" + number + "\" stands where a whole number should.");
        }
    }
}
