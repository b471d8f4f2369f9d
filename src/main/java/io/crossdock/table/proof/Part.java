package io.crossdock.table.proof;

import java.util.List;

/** Parts of a cell joined as an author would say them. */
final class Part {
    /** Stands for all values that are known. */
    static final String EVERY = "not unknown";

    private static final String ANY = "any";
    private static final String UNKNOWN = "unknown";

    private Part() {}

    /**
     * @param known the known values, {@link #EVERY} alone when they are all
     * @param unknown whether unknown belongs to them
     * @param mayBeUnknown whether the column can be unknown at all
     */
    static String joined(List<String> known, boolean unknown, boolean mayBeUnknown) {
        boolean every = known.equals(List.of(EVERY));
        if (every) {
            return unknown || !mayBeUnknown ? ANY : EVERY;
        }
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        return String.join(" or ", known) + (unknown ? " or " + UNKNOWN : "");
    }
}
