/**
 * Signals: what other systems tell of orders, stock, suppliers, shipments and money, one record per kind of news. Knows
 * Java only; a component that is absent is unknown.
 */
@NullMarked
package io.crossdock.model.signal;

import org.jspecify.annotations.NullMarked;
