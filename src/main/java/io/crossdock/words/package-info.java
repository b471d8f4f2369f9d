/** What somebody who mistyped a word probably meant; the same suggestion at every door. Knows no other package. */
@NullMarked
package io.crossdock.words;

import org.jspecify.annotations.NullMarked;
