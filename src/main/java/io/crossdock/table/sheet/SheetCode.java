package io.crossdock.table.sheet;

import io.crossdock.table.Finding;
import io.crossdock.table.Finding.Level;
import io.crossdock.table.Place;

/** Everything that can be wrong with a spreadsheet file before anybody asks what its cells mean. */
public enum SheetCode {
    NOT_A_WORKBOOK("DT-001", Level.ERROR),
    OLD_WORKBOOK("DT-002", Level.ERROR),
    PASSWORD("DT-003", Level.ERROR),
    MACROS("DT-004", Level.ERROR),
    TOO_LARGE("DT-005", Level.ERROR),
    TOO_MANY_CELLS("DT-006", Level.ERROR),
    EXTERNAL_LINK("DT-007", Level.ERROR),
    FORMULA("DT-008", Level.ERROR),
    ERROR_VALUE("DT-009", Level.ERROR),
    MERGED("DT-010", Level.ERROR),
    HIDDEN("DT-011", Level.ERROR),
    FILTERED("DT-012", Level.NOTE),
    DAMAGED("DT-013", Level.ERROR),
    EMPTY("DT-014", Level.ERROR),
    TYPOGRAPHY("DT-015", Level.NOTE),
    CSV_FORM("DT-016", Level.ERROR),
    UNREADABLE("DT-017", Level.ERROR),
    CHART("DT-018", Level.NOTE);

    private static final int MOST_NOTES = 5;
    private static final int MOST_ERRORS = 50;

    private final String code;
    private final Level level;

    SheetCode(String code, Level level) {
        this.code = code;
        this.level = level;
    }

    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    /** How many findings of this kind one sheet lists before only their number is said. */
    int mostPerSheet() {
        return level == Level.ERROR ? MOST_ERRORS : MOST_NOTES;
    }

    Finding at(Place place, String problem, String advice) {
        return new Finding(code, level, place, "", "", problem, advice);
    }
}
