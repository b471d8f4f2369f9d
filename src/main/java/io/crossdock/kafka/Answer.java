package io.crossdock.kafka;

import io.crossdock.model.ErrorCode;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What one message of the topic of exceptions gets: a decision or a place among the dead letters. */
sealed interface Answer {
    ProducerRecord<byte[], byte[]> message();

    /** Goes to the topic of decisions. */
    record Decided(ProducerRecord<byte[], byte[]> message) implements Answer {}

    /** Would fail again however often it is tried. */
    record Dead(ProducerRecord<byte[], byte[]> message, ErrorCode code) implements Answer {}
}
