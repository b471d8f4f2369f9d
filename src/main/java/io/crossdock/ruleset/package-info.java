/**
 * A release of the rule set: its files read, checked, digested, compiled, and chosen by instant or pin. Promises that a
 * release that is served is complete, and that its digest names exactly the content that decides.
 */
@NullMarked
package io.crossdock.ruleset;

import org.jspecify.annotations.NullMarked;
