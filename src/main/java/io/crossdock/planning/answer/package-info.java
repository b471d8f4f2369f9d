/**
 * Tells people what was planned: which plans are worth showing, what each is good for, what it costs, and why there
 * may be none. Reads problems and plans, searches nothing itself, and promises that every figure can be recomputed
 * from the plan.
 */
@NullMarked
package io.crossdock.planning.answer;

import org.jspecify.annotations.NullMarked;
