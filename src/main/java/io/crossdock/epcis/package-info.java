/**
 * GS1 EPCIS 2.0 documents (JSON-LD) become signals. An adapter: knows {@code model} and {@code json}, translates and decides
 * nothing. Promises that every event becomes signals or is named as kept back, and that faults name their place.
 */
@NullMarked
package io.crossdock.epcis;

import org.jspecify.annotations.NullMarked;
