/**
 * Who may say yes to a release, and whether enough people did. Judges nothing but a journal, an archive's risk tier and
 * the root key, so that anybody can do it again, later and without the service.
 */
@NullMarked
package io.crossdock.ruleset.govern;

import org.jspecify.annotations.NullMarked;
