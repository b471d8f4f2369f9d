package io.crossdock.table;

/** Who may see the value of a field in listings, dossiers, samples and logs. */
public enum Privacy {
    /** Everybody who may see the rule set. */
    OPEN(""),
    /** It tells about a person: masked unless asked for. */
    PERSONAL("personal"),
    /** It tells about prices, margins or credit: masked unless asked for. */
    CONFIDENTIAL("confidential");

    private final String written;

    Privacy(String written) {
        this.written = written;
    }

    /** What authors write in the Words sheet; blank for {@link #OPEN}. */
    public String written() {
        return written;
    }

    public boolean isMasked() {
        return this != OPEN;
    }
}
