package io.crossdock.table.proof;

import io.crossdock.table.Row;

/** Two rows that match the same questions, the upper one of the sheet first. */
public record Overlap(Row upper, Row lower, Region region) {
    /** Whether they answer differently. */
    public boolean isConflict() {
        return !upper.then().equals(lower.then()) || !upper.effect().equals(lower.effect());
    }
}
