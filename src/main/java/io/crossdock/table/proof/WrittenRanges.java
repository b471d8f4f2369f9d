package io.crossdock.table.proof;

import io.crossdock.table.Written;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments of an ordered column in the words of a cell; neighbours become one range. */
final class WrittenRanges {
    private final Cut[] cuts;
    private final List<Segment> all;
    private final int unknown;

    WrittenRanges(Cut[] cuts, List<Segment> all) {
        this.cuts = cuts;
        this.all = all;
        this.unknown = all.size() - 1;
    }

    String of(BitSet segments) {
        List<String> parts = new ArrayList<>();
        int first = nextPossible(0);
        for (int at = first; at < unknown; at = nextPossible(at + 1)) {
            if (segments.get(at)) {
                int begin = at;
                int last = at;
                for (int next = nextPossible(at + 1); next < unknown && segments.get(next); ) {
                    last = next;
                    next = nextPossible(next + 1);
                }
                boolean toTheEnd = nextPossible(last + 1) >= unknown;
                parts.add(range(begin == first ? null : cuts[begin - 1], toTheEnd ? null : cuts[last]));
                at = last;
            }
        }
        return Part.joined(parts, segments.get(unknown), all.get(unknown).possible());
    }

    private int nextPossible(int from) {
        int at = from;
        while (at < unknown && !all.get(at).possible()) {
            at++;
        }
        return at;
    }

    private static String range(@Nullable Cut low, @Nullable Cut high) {
        if (low == null) {
            return high == null ? Part.EVERY : (high.after() ? "<= " : "< ") + text(high);
        }
        if (high == null) {
            return (low.after() ? "> " : ">= ") + text(low);
        }
        if (low.value().equals(high.value())) {
            return text(low);
        }
        return (low.after() ? "(" : "[") + text(low) + ".." + text(high) + (high.after() ? "]" : ")");
    }

    private static String text(Cut cut) {
        return Written.of(cut.value());
    }
}
