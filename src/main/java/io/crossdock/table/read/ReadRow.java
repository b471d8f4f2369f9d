package io.crossdock.table.read;

import io.crossdock.table.Row;
import java.math.BigDecimal;

/**
 * A row and what only the checks need to know of it.
 *
 * @param order zero in tables without order
 */
record ReadRow(Row row, BigDecimal order) {}
