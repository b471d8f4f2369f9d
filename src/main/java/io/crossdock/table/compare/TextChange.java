package io.crossdock.table.compare;

/**
 * One named text that differs, for example the hit policy of a table or the unit of a word.
 *
 * @param what its name as authors know it
 * @param before empty when there was none
 * @param after empty when there is none any more
 */
public record TextChange(String what, String before, String after) {}
