/**
 * The HTTP door: bodies in, bodies out, and every refusal as problem details (RFC 9457). Translates and delegates,
 * decides nothing. Knows {@code DecisionService}, {@code json}, {@code model} and what a served release can show of
 * itself; promises that the same decision is the same bytes, that no stack trace leaves the process, and that no body
 * is read without a limit.
 */
@NullMarked
package io.crossdock.http;

import org.jspecify.annotations.NullMarked;
