/** DRL files become rules that can run. Knows Drools; knows nothing of what the rules say. */
@NullMarked
package io.crossdock.ruleset.drl;

import org.jspecify.annotations.NullMarked;
