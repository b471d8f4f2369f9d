/**
 * A real broker for development and tests: a child process with a class path of its own, on this machine only. Knows Java
 * and the command line of Kafka; promises that no class of the broker enters the product.
 */
@NullMarked
package io.crossdock.kafka.broker;

import org.jspecify.annotations.NullMarked;
