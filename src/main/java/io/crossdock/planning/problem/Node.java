package io.crossdock.planning.problem;

/**
 * A place that ships.
 *
 * @param mostQuantity that it can still handle, in thousandths; {@link Long#MAX_VALUE} for no limit
 * @param mostShipments that it can still handle; {@link Integer#MAX_VALUE} for no limit
 */
public record Node(int index, String name, long mostQuantity, int mostShipments) {}
