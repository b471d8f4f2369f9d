package io.crossdock.planning.solver;

/** What a plan ships and leaves open of one order line, against what is needed. */
record LineTotal(String orderId, int lineNo, long needed, long planned) {}
