package io.crossdock.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exception that signals show.
 *
 * @param exceptionCode code of the taxonomy, for example {@code INV-01}
 * @param about what it concerns: orderId, itemId, locationId, poNumber and so on, as the signals name it
 * @param rules names of the detection rules that fired: the code and its condition in words
 * @param since time of the first signal that shows it
 * @param detectedAt time of the last one, from which clocks run; never after {@code evaluatedAt}
 * @param affected quantities that it touches, by item
 * @param impacts what it threatens, for example REVENUE_RECOGNITION
 * @param noticedBy ids of customer contacts about the same order
 * @param explainedBy code of the exception that brought this one about; absent of a cause
 */
public record Detection(
        String exceptionCode,
        String name,
        Map<String, String> about,
        List<String> rules,
        Instant since,
        Instant detectedAt,
        List<Evidence> evidence,
        Confidence confidence,
        List<Affected> affected,
        List<String> impacts,
        List<String> noticedBy,
        @Nullable String explainedBy) {

    public Detection {
        about = Copies.of(about);
        rules = Copies.of(rules);
        evidence = Copies.of(evidence);
        affected = Copies.of(affected);
        impacts = Copies.of(impacts);
        noticedBy = Copies.of(noticedBy);
    }

    /** The same with its cause. */
    public Detection explainedBy(String code) {
        return new Detection(
                exceptionCode,
                name,
                about,
                rules,
                since,
                detectedAt,
                evidence,
                confidence,
                affected,
                impacts,
                noticedBy,
                code);
    }

    /**
     * A value of a signal, and what it was compared with.
     *
     * @param signalId and {@code source} name the signal; absent when the value is the request's own
     * @param field path in the signal, for example {@code data.qty}
     * @param value as it was sent; absent when the field is
     * @param comparison in words, for example {@code is below}
     * @param with the name of what it was compared with: a field, a limit, the time of decision
     */
    public record Evidence(
            @Nullable String signalId,
            @Nullable String source,
            String field,
            @Nullable String value,
            @Nullable String comparison,
            @Nullable String with,
            @Nullable String withValue) {}

    /** How sure it is, and why. */
    public record Confidence(Basis basis, String because) {}

    /** What a detection rests on, the firmest first. */
    public enum Basis {
        /** Values of signals were compared. */
        MEASURED,
        /** A system states it; nothing here could check it. */
        STATED,
        /** Something that had to come has not come. */
        ABSENT,
        /** It is unusual against a baseline of the caller. */
        UNUSUAL,
        /** Two things are so alike that they may be one. */
        ALIKE
    }

    /** How much of an item is touched. */
    public record Affected(String itemId, @Nullable Integer lineNo, BigDecimal qty) {}
}
