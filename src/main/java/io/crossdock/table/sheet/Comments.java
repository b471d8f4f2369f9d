package io.crossdock.table.sheet;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Comments of cells; what somebody wrote there before is kept above. */
final class Comments {
    private static final int WIDTH_IN_COLUMNS = 4;
    private static final int HEIGHT_IN_ROWS = 6;
    private static final String AUTHOR = "Crossdock";

    private Comments() {}

    static void add(XSSFSheet sheet, String cell, String text) {
        CellAddress place = new CellAddress(cell);
        XSSFComment present = sheet.getCellComment(place);
        if (present != null) {
            present.setString(new XSSFRichTextString(present.getString().getString() + "\n\n" + text));
            return;
        }
        int row = place.getRow();
        int column = place.getColumn();
        XSSFClientAnchor beside =
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + WIDTH_IN_COLUMNS, row + HEIGHT_IN_ROWS);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(beside);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(text));
        comment.setAddress(place);
    }
}
