package io.crossdock.table.dmn;

import io.crossdock.table.Field;

/**
 * One input of a table in its standard form.
 *
 * @param name as in the DMN file, for example {@code customer_tier}
 */
public record DmnInput(String name, Field field) {}
