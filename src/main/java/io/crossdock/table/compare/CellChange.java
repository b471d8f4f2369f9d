package io.crossdock.table.compare;

import io.crossdock.table.Place;

/**
 * One cell of a row that says something else.
 *
 * @param field name of the field asked or made; empty for a cell that has none, such as a reason
 * @param label what people call the column
 * @param before as an author writes it; empty when the column is new
 * @param after as an author writes it; empty when the column is gone
 * @param place the cell in the new rule set, or its sheet where the cell is not known
 */
public record CellChange(Part part, String field, String label, String before, String after, Drift drift, Place place) {

    /** What a cell is for. */
    public enum Part {
        /** What the row asks. */
        WHEN,
        /** What the row answers. */
        THEN,
        /** What an EFFECTS row does. */
        EFFECT,
        /** From when, or to when, the row applies. */
        VALIDITY,
        /** Reason, policy, and what means nothing to the engine. */
        TEXT
    }

    public boolean decides() {
        return part != Part.TEXT;
    }
}
