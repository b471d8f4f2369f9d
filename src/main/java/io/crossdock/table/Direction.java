package io.crossdock.table;

/** Which way of a field loosens policy: gives more authority, more automation or less supervision. */
public enum Direction {
    /** Neither way of the field is looser than the other, or nobody has said. */
    NONE(""),
    HIGHER_LOOSENS("higher loosens"),
    LOWER_LOOSENS("lower loosens");

    private final String written;

    Direction(String written) {
        this.written = written;
    }

    /** What authors write in the Words sheet; blank for {@link #NONE}. */
    public String written() {
        return written;
    }
}
