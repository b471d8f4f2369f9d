/**
 * What scenarios never tried: rows that never counted, and bounds of cells that were not asked just below, at and just
 * above. Knows scenarios and indexed tables; promises that whatever it calls untried can be tried, and has a question
 * that would do so.
 */
@NullMarked
package io.crossdock.scenario.coverage;

import org.jspecify.annotations.NullMarked;
