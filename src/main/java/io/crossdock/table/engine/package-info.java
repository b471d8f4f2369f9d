/**
 * Decision tables as indexed Drools rules in memory. Each cell is one typed constraint with its own alpha index; every
 * matching row reports, and the hit policy is applied here, so that one pass gives the winner and what else matched.
 *
 * <p>A row notes its match in the last constraint of its pattern and lets nothing through to the agenda: an activation
 * costs 2.5 kB and more than the whole match, and a table needs no agenda, since its order is the hit policy's.
 */
@NullMarked
package io.crossdock.table.engine;

import org.jspecify.annotations.NullMarked;
