/**
 * The words of Crossdock: what is asked, what is answered, and why a request is refused. Knows Java and JSpecify only.
 * Promises that every record is complete and unchangeable once it is built: lists and maps are copies and never
 * {@code null}, and whatever a caller may leave out is marked {@code @Nullable} and means "unknown".
 *
 * <p>Names of components are the names in JSON, except {@code returned}, which is {@code return} there. Choices that
 * rule authors own (tiers, levels, modes of transport) are text; enums hold only what the code itself decides.
 */
@NullMarked
package io.crossdock.model;

import org.jspecify.annotations.NullMarked;
