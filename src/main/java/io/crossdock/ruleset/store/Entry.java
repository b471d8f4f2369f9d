package io.crossdock.ruleset.store;

import io.crossdock.json.CanonicalRecords;
import io.crossdock.json.Digests;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param seq 1 for the first
 * @param at when, as the clock of the machine that wrote it said
 * @param previous hash of the line before; empty for the first
 * @param signature by whom it is signed, {@code null} when it needs no signature
 * @param hash over all of the above: 64 hexadecimal digits
 */
public record Entry(
        long seq,
        Instant at,
        String previous,
        Event event,
        @Nullable Signature signature,
        String hash) {
    private static final CanonicalRecords JSON = new CanonicalRecords();

    /**
     * An Ed25519 signature.
     *
     * @param key the public key in Base64
     * @param value in Base64
     */
    public record Signature(String key, String value) {}

    /** Signs bytes with a key that only it knows. */
    public interface Signer {
        Signature sign(byte[] bytes);
    }

    static Entry after(@Nullable Entry last, Instant at, Event event, @Nullable Signer signer) {
        long seq = last == null ? 1 : last.seq() + 1;
        String previous = last == null ? "" : last.hash();
        Signature signature = signer == null ? null : signer.sign(signed(seq, at, previous, event));
        return new Entry(seq, at, previous, event, signature, hash(seq, at, previous, event, signature));
    }

    /** What a signature is over: the event and its place in the chain, hence all that came before. */
    public byte[] signed() {
        return signed(seq, at, previous, event);
    }

    boolean hashIsRight() {
        return hash.equals(hash(seq, at, previous, event, signature));
    }

    private static byte[] signed(long seq, Instant at, String previous, Event event) {
        return JSON.bytes(body(seq, at, previous, event));
    }

    private static String hash(long seq, Instant at, String previous, Event event, @Nullable Signature signature) {
        Map<String, Object> all = body(seq, at, previous, event);
        if (signature != null) {
            all.put("signature", signature);
        }
        return Digests.sha256Hex(JSON.bytes(all));
    }

    private static Map<String, Object> body(long seq, Instant at, String previous, Event event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("seq", seq);
        body.put("at", at);
        body.put("previous", previous);
        body.put("event", JSON.tree(event));
        return body;
    }
}
