package io.crossdock.planning.plan;

import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;

/** A quantity of one line from one source, in thousandths. */
public record Part(Line line, Source source, long quantity) {}
