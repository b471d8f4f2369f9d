package io.crossdock.planning.setup;

import io.crossdock.planning.problem.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources in the order of what they are, never of where they stand in the request. */
final class SourceOrder {
    private static final Comparator<Source> CANONICAL = Comparator.comparing(Source::node)
            .thenComparing(Source::itemId)
            .thenComparing(Source::kind)
            .thenComparing(Source::location)
            .thenComparing(Source::lot)
            .thenComparing(source -> or(source.readyAt(), Instant.MIN))
            .thenComparing(source -> or(source.expiresAt(), Instant.MAX))
            .thenComparing(source -> source.donorOrderId() == null ? "" : source.donorOrderId())
            .thenComparing(source -> source.onlyFor() == null ? -1 : source.onlyFor())
            .thenComparing(Source::costPerUnit)
            .thenComparing(Source::available);

    private SourceOrder() {}

    static List<Source> canonical(Stream<Source> sources) {
        List<Source> placed = new ArrayList<>();
        sources.sorted(CANONICAL).forEach(source -> placed.add(source.at(placed.size())));
        return placed;
    }

    private static Instant or(@Nullable Instant instant, Instant otherwise) {
        return instant == null ? otherwise : instant;
    }
}
