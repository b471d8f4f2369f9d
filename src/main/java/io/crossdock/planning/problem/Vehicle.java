package io.crossdock.planning.problem;

/**
 * Capacity of one carrier service at one pickup; all demands on it share it.
 *
 * @param mostGrams {@link Long#MAX_VALUE} for no limit
 * @param mostQuantity in thousandths; {@link Long#MAX_VALUE} for no limit
 */
public record Vehicle(int index, long mostGrams, long mostQuantity) {}
