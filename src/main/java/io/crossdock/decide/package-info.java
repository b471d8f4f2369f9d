/**
 * One compiled release and one request become one decision. Stages follow each other in the order of evaluation; each
 * asks tables, never another engine, and leaves a trace. No clock, no randomness, no memory of other cases.
 */
@NullMarked
package io.crossdock.decide;

import org.jspecify.annotations.NullMarked;
