package io.crossdock.table.sheet;

/** What a file may hold. Far above any honest rule set, far below what would hurt the process that reads it. */
final class Limits {
    static final int MEGABYTE = 1_000_000;
    static final int FILE_BYTES = 20 * MEGABYTE;
    static final int UNPACKED_BYTES = 200 * MEGABYTE;
    static final int ENTRIES = 2_000;
    /** Unpacked bytes per packed byte; honest sheets reach 10 to 30. */
    static final int PACKING_RATIO = 100;
    /** Small parts may be packed tighter: a short part of blank rows is no bomb. */
    static final int RATIO_MATTERS_FROM = MEGABYTE;

    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int CELLS = 1_000_000;
    static final int CHARACTERS = 20_000_000;
    /** The limit of Excel itself. */
    static final int CHARACTERS_PER_CELL = 32_767;

    private Limits() {}
}
