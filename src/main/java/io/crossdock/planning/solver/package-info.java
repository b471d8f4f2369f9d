/**
 * Finds the best plans with OptaPlanner. An order is the entity, one of its whole plans is the value; moves propose plans that
 * the search of one order found, and the constraints here are the single truth of what a plan is worth. Equal problems,
 * seeds and limits give equal plans; only a time limit or a cancelled run may cut a search short.
 */
@NullMarked
package io.crossdock.planning.solver;

import org.jspecify.annotations.NullMarked;
