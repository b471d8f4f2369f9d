package io.crossdock.table.proof;

import io.crossdock.table.Condition;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column, cut into segments at everything that its rows name. Every value is in exactly one of them. */
sealed interface Segments permits OrderedSegments, NamedSegments, ListSegments {
    List<Segment> all();

    /** The segment of a value, {@code null} being unknown. */
    int find(@Nullable Object value);

    /** The segments whose values the condition matches. */
    BitSet matched(Condition condition);

    /** Every bound with its neighbours; none where values have no order of size. */
    List<Boundary> boundaries();

    /** Some of the segments as an author would write them in a cell. */
    String written(BitSet segments);
}
