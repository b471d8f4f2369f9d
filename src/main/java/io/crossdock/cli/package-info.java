/**
 * The command line: words and files in, readable text and files out. Translates and delegates, decides nothing.
 * Promises one line with advice for every failure that is the user's to mend, no stack trace, nothing but results on
 * the standard output, and the exit codes of {@link io.crossdock.cli.Exit}.
 */
@NullMarked
package io.crossdock.cli;

import org.jspecify.annotations.NullMarked;
