package io.crossdock.table.proof;

import io.crossdock.table.Values;

/** A place where an ordered column is cut: just before a value, or just after it. */
record Cut(Object value, boolean after) implements Comparable<Cut> {
    static Cut before(Object value) {
        return new Cut(value, false);
    }

    static Cut after(Object value) {
        return new Cut(value, true);
    }

    @Override
    public int compareTo(Cut other) {
        int order = Values.compare(value, other.value);
        return order != 0 ? order : Boolean.compare(after, other.after);
    }

    /** Whether a value lies beyond this cut. */
    boolean isPassedBy(Object given) {
        int order = Values.compare(given, value);
        return order > 0 || (order == 0 && !after);
    }
}
