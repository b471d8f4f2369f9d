/**
 * Whether the three engines say the same: Drools, which decides; Kogito on DMN, which shares no code with it; and the index
 * of segments. Each answers every boundary of every table. Knows the engines, and what to ask them; decides nothing.
 */
@NullMarked
package io.crossdock.table.agree;

import org.jspecify.annotations.NullMarked;
