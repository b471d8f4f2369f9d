package io.crossdock.scenario.mutation;

import io.crossdock.scenario.coverage.TableQuestion;

/**
 * A fault that no line of a sheet notices.
 *
 * @param question the table answers it otherwise with the fault than without
 */
public record Survivor(Mutant mutant, TableQuestion question) {}
