package io.crossdock.planning.solver;

import io.crossdock.planning.problem.Source;

/** What one order takes of a source now, or is promised of goods on their way. */
record StockUse(Source source, String uom, long quantity) {}
