/**
 * Scenarios: what people expect of a rule set, and whether it does it. A scenario is a case with the answer it must get
 * (YAML), or one question to one table with the rows it must hit (a line of a sheet). Knows requests and answers as
 * JSON, compiled releases and their tables; decides nothing itself, the decision is handed in. Promises that everything
 * wrong with scenario files is reported at once, that no file is skipped silently, and that a failed scenario says what
 * was expected, what came, and which rows brought it about.
 */
@NullMarked
package io.crossdock.scenario;

import org.jspecify.annotations.NullMarked;
