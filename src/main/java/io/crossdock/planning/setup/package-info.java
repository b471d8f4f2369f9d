/**
 * From a request and the policy of a release to a problem in canonical order, together with everything that cannot be
 * planned with and why. Knows the request and the problem, nothing of searching. Equal requests give equal problems.
 */
@NullMarked
package io.crossdock.planning.setup;

import org.jspecify.annotations.NullMarked;
