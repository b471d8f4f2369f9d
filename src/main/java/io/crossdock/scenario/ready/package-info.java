/**
 * Scenarios that are missing, written so that they can be used: a sheet per table with what nobody tried. Knows what
 * coverage and mutation found; promises that each line, once it is in the scenario folder, passes against the same rule
 * set, so that a person only has to say whether that is right.
 */
@NullMarked
package io.crossdock.scenario.ready;

import org.jspecify.annotations.NullMarked;
