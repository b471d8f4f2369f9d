/**
 * A release as one file: rules, tables, planning weights and scenarios with a manifest that names each of them. Promises
 * that the same content gives the same bytes on any machine, and that a changed byte is refused with its file and row.
 */
@NullMarked
package io.crossdock.ruleset.archive;

import org.jspecify.annotations.NullMarked;
