/**
 * A test run for its readers: JUnit XML for build servers, one page of HTML for people. Knows results, coverage and
 * mutants; promises that a page needs nothing but itself, and that the same run gives the same bytes but for the time it
 * took.
 */
@NullMarked
package io.crossdock.scenario.report;

import org.jspecify.annotations.NullMarked;
