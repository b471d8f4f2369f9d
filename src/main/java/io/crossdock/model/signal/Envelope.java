package io.crossdock.model.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, and when: the attributes of CloudEvents 1.0. A source gives each of its signals an id of its own,
 * so source and id together name a signal.
 *
 * @param type what kind of news it is
 * @param subject what it is about in the words of the source; read by no rule
 * @param time when it happened
 * @param correlationid what the caller keeps together, given back as it came
 * @param causationid id of the signal that brought this one about, given back as it came
 */
public record Envelope(
        @Nullable String specversion,
        String id,
        String source,
        SignalType type,
        @Nullable String subject,
        Instant time,
        @Nullable String datacontenttype,
        @Nullable String dataschema,
        @Nullable String correlationid,
        @Nullable String causationid) {

    /** Names a signal among those of all sources. */
    public String key() {
        return source + " " + id;
    }
}
