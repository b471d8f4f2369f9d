package io.crossdock.kafka;

/**
 * One event as it was published.
 *
 * @param id of the CloudEvent
 * @param order key; what belongs to one order stays in sequence
 * @param dead whether it can only become a dead letter
 */
@SuppressWarnings("ArrayRecordComponent") // compared by their ids
record Sent(String id, String order, byte[] request, boolean dead) {}
