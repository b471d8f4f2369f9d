package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one sheet in a single pass; what is too much is refused before the rest is looked at. */
final class SheetReader {
    private final Archive archive;
    private final Place place;
    private final CellReader cells;
    private final GridBuilder grid;
    private final HiddenParts hidden = new HiddenParts();
    private final MergedCells merged = new MergedCells();
    private final Findings findings;
    private int row;
    private int column;
    private boolean hasTables;
    private @Nullable Area filter;

    SheetReader(Archive archive, Contents contents, Budget budget, Place place, Findings findings) {
        this.archive = archive;
        this.place = place;
        this.cells = new CellReader(contents, budget, findings);
        this.grid = new GridBuilder(place, budget);
        this.findings = findings;
    }

    Grid read(String part) throws IOException {
        try (XmlPart xml = archive.xml(part)) {
            while (xml.next()) {
                element(xml);
            }
        }
        for (String table : hasTables ? Relations.of(archive, part).all("table") : List.<String>of()) {
            try (XmlPart xml = archive.xml(table)) {
                while (xml.next()) {
                    filter(xml);
                }
            }
        }
        Grid read = grid.build();
        hidden.report(read, findings);
        merged.report(read, findings);
        return read;
    }

    private void element(XmlPart xml) {
        switch (xml.name()) {
            case "c" -> cell(xml);
            case "row" -> row(xml);
            case "col" -> columns(xml);
            case "mergeCell" -> merged.add(Area.of(xml.attribute("ref", "")));
            case "tablePart" -> hasTables = true;
            case "autoFilter", "filterColumn" -> filter(xml);
            // Views saved by other people and extensions repeat element names with another meaning.
            case "customSheetViews", "extLst" -> xml.skip();
            default -> {}
        }
    }

    private void row(XmlPart xml) {
        row = CellFormats.whole(xml.attribute("r", String.valueOf(row + 1)));
        column = -1;
        grid.row(row);
        if (xml.isOn("hidden")) {
            hidden.row(row);
        }
    }

    private void cell(XmlPart xml) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : Letters.column(reference);
        if (column < 0 || (reference != null && Letters.row(reference) != row)) {
            throw RefusedFileException.damaged("\"" + reference + "\" is no cell of row " + row + ".");
        }
        Cell cell = cells.read(xml, place.cell(Letters.of(column) + row));
        grid.cell(column, cell.text(), cell.shownAsPercent());
    }

    private void columns(XmlPart xml) {
        if (xml.isOn("hidden")) {
            hidden.columns(
                    CellFormats.whole(xml.attribute("min", "1")) - 1, CellFormats.whole(xml.attribute("max", "1")) - 1);
        }
    }

    /** Filter arrows alone hide nothing: only a filter with a chosen column does. */
    private void filter(XmlPart xml) {
        if (xml.name().equals("autoFilter")) {
            filter = Area.of(xml.attribute("ref", ""));
        } else if (xml.name().equals("filterColumn") && filter != null) {
            hidden.filter(filter);
        }
    }
}
