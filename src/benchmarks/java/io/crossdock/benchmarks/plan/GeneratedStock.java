package io.crossdock.benchmarks.plan;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stock of every item at some of the nodes: on the shelf, kept for bad days, on its way, or reserved for others. */
final class GeneratedStock {
    private static final long UNIT = 1000;
    private static final long CENTS = 100;
    private static final int SHARE_OF_NODES = 45;

    private final GeneratedDay.Size size;
    private final Draw draw;
    private final List<Source> sources = new ArrayList<>();

    GeneratedStock(GeneratedDay.Size size, Draw draw, List<Demand> demands) {
        this.size = size;
        this.draw = draw;
        for (int item = 0; item < size.items(); item++) {
            stock(item, needed(demands, GeneratedDay.itemName(item)));
        }
    }

    List<Source> sources() {
        return sources;
    }

    private static long needed(List<Demand> demands, String item) {
        return demands.stream()
                .flatMap(demand -> demand.lines().stream())
                .filter(line -> line.itemId().equals(item))
                .mapToLong(Line::needed)
                .sum();
    }

    private void stock(int item, long needed) {
        long average = needed / UNIT * size.stockPercent() / SHARE_OF_NODES / size.nodes();
        for (int node = 0; node < size.nodes(); node++) {
            if (draw.chance(SHARE_OF_NODES)) {
                source(Source.Kind.STOCK, node, item, share(average), 0, null);
            }
            if (draw.chance(12)) {
                source(Source.Kind.SAFETY_STOCK, node, item, share(average) / 4, draw.between(200, 1500), null);
            }
            if (draw.chance(4)) {
                Instant readyAt = GeneratedDay.NOW.plus(Duration.ofHours(draw.between(2, 240)));
                source(Source.Kind.INBOUND, node, item, share(average), 0, readyAt);
            }
            if (draw.chance(8)) {
                source(Source.Kind.DONOR, node, item, share(average) / 2, draw.between(500, 4000), null);
            }
        }
    }

    private long share(long average) {
        return average * draw.between(40, 160) / 100;
    }

    private void source(Source.Kind kind, int node, int item, long units, long cents, @Nullable Instant readyAt) {
        if (units <= 0) {
            return;
        }
        Instant expiresAt = draw.chance(25) ? GeneratedDay.NOW.plus(Duration.ofDays(draw.between(4, 200))) : null;
        int index = sources.size();
        sources.add(new Source(
                index,
                kind,
                GeneratedDay.nodeName(node),
                "",
                GeneratedDay.itemName(item),
                "L" + index,
                units * UNIT,
                readyAt,
                expiresAt,
                cents * CENTS,
                kind == Source.Kind.DONOR ? "D" + index : null));
    }
}
