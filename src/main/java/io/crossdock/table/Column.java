package io.crossdock.table;

/**
 * One asked or made field of a table. Two sheet columns {@code when from} and {@code when below} are one column here.
 *
 * @param letter the (first) sheet column, for example {@code C}
 */
public record Column(Field field, String label, String letter) {}
