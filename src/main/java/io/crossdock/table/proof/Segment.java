package io.crossdock.table.proof;

import org.jspecify.annotations.Nullable;

/**
 * A part of one column within which all rows answer alike: an interval between two bounds, a value, all other texts, the
 * lists that hold the same of the values asked for, or unknown.
 *
 * @param ordinal 0-based place in its column
 * @param sample a value inside, {@code null} for unknown
 * @param possible whether a case can have such a value: inside the limits of the field, among its allowed values
 */
public record Segment(int ordinal, @Nullable Object sample, boolean possible) {}
