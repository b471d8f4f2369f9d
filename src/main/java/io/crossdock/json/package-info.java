/**
 * JSON in and out: requests are read with everything that is wrong with them at once, answers are written as the same
 * bytes every time, and both have a JSON Schema. Knows {@code model} only; decides nothing. The records of
 * {@code model} are the single source: field names, types and what is mandatory are taken from their components.
 */
@NullMarked
package io.crossdock.json;

import org.jspecify.annotations.NullMarked;
