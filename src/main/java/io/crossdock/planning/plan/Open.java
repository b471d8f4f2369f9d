package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of one line that no load carries.
 *
 * @param expected what will serve it later: a backorder with a date; {@code null} when nothing is on its way
 */
public record Open(Line line, long quantity, @Nullable Source expected) {}
