package io.crossdock.scenario;

/** A row of a table, or a guard, that a scenario made count. */
public record TableRow(String table, String row) {}
