package io.crossdock.table.read;

/**
 * A value inside a cell, with what stands around it: advice then shows the whole cell put right, not just the value.
 *
 * @param condition whether the cell asks (when) or gives (then)
 */
record Part(String text, String before, String after, boolean condition) {
    static Part ofCondition(String text) {
        return new Part(text, "", "", true);
    }

    static Part ofValue(String text) {
        return new Part(text, "", "", false);
    }

    /** The cell as it reads with the right value in place of this one. */
    String corrected(String right) {
        return before + right + after;
    }

    boolean isWholeCondition() {
        return condition && before.isEmpty() && after.isEmpty();
    }

    String quoted() {
        return '"' + text + '"';
    }
}
