/**
 * Ranked fulfilment plans for one order or many: which nodes, services and dates, what each costs and saves. Knows the
 * words of {@code model} and nothing of decisions; the only package that knows OptaPlanner. Equal problems give equal plans.
 */
@NullMarked
package io.crossdock.planning;

import org.jspecify.annotations.NullMarked;
