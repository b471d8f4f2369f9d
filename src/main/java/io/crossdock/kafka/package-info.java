/**
 * The door for streams: events in, decisions and dead letters out. Translates and delegates, decides nothing. The only
 * package that knows Apache Kafka; it knows {@code DecisionService}, {@code json}, {@code model} and {@code words}.
 *
 * <p>Promises, to readers with {@code isolation.level=read_committed}: each event of the topic of exceptions has exactly
 * one decision or one dead letter, in the order of its partition, whatever dies meanwhile. Kafka classes are not even
 * loaded where no stream is switched on.
 */
@NullMarked
package io.crossdock.kafka;

import org.jspecify.annotations.NullMarked;
