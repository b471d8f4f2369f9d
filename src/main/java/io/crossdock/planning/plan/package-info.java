/** Proposed ways to fulfil the demands of a problem: loads on lanes, their parts, and what stays open. */
@NullMarked
package io.crossdock.planning.plan;

import org.jspecify.annotations.NullMarked;
