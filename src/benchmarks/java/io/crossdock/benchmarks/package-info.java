/**
 * Measures the product against its limits of speed and size. Knows everything, is part of nothing: the profile
 * {@code benchmarks} alone compiles it. Promises figures that one command makes again.
 */
@NullMarked
package io.crossdock.benchmarks;

import org.jspecify.annotations.NullMarked;
