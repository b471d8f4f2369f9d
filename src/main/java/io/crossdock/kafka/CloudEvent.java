package io.crossdock.kafka;

import org.jspecify.annotations.Nullable;

/**
 * What a CloudEvent 1.0 says of itself, and its data.
 *
 * @param subject what it is about, for example an order id
 * @param correlationId the extension of that name: the process that all its events share
 * @param traceParent the extension of that name, of W3C Trace Context
 * @param data the request as JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // events are not compared
record CloudEvent(
        String id,
        String source,
        String type,
        @Nullable String subject,
        @Nullable String time,
        @Nullable String correlationId,
        @Nullable String traceParent,
        byte[] data) {
    /** An exception case that is to be decided; its data is a decision request. */
    static final String CASE = "io.crossdock.exception.v1";

    /** A decision. */
    static final String DECISION = "io.crossdock.decision.v1";

    static final String SPEC_VERSION = "1.0";
    static final String STRUCTURED = "application/cloudevents+json";
    static final String JSON = "application/json";

    /** Of the process that the event belongs to; an event that names none begins one. */
    String correlation() {
        return correlationId == null ? id : correlationId;
    }
}
