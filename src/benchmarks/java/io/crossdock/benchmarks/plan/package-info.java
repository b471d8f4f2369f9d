/**
 * Measures plans: how far from the optimum, in what time, on generated orders and on public data. Knows the planning
 * packages and a solver of others, which proves the optimum; promises the same instances for the same seeds.
 */
@NullMarked
package io.crossdock.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
