package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.any;
import static io.crossdock.table.proof.TablesToProve.field;
import static io.crossdock.table.proof.TablesToProve.has;
import static io.crossdock.table.proof.TablesToProve.hasNone;
import static io.crossdock.table.proof.TablesToProve.is;
import static io.crossdock.table.proof.TablesToProve.isOrUnknown;
import static io.crossdock.table.proof.TablesToProve.list;
import static io.crossdock.table.proof.TablesToProve.not;
import static io.crossdock.table.proof.TablesToProve.range;
import static io.crossdock.table.proof.TablesToProve.row;
import static io.crossdock.table.proof.TablesToProve.table;

import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small tables with many overlaps, gaps and hidden rows. */
final class RandomTables {
    private static final Field TIER = field("tier", ValueType.CHOICE, null, null, false, "C", "B", "A");
    private static final Field HOURS = field("hours", ValueType.WHOLE, "0", "9", true);
    private static final Field FLAGS = list("flags", "X", "Y");
    private static final Instant CHANGE = Instant.parse("2026-07-01T00:00:00Z");

    private RandomTables() {}

    static DecisionTable of(HitPolicy hit, Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            List<Condition> when = List.of(tier(random), hours(random), flags(random));
            Instant from = random.nextInt(8) == 0 ? CHANGE : null;
            Instant to = from == null && random.nextInt(8) == 0 ? CHANGE : null;
            rows.add(row(i, when, from, to, "answer " + random.nextInt(2)));
        }
        Field answer = field("answer", ValueType.TEXT);
        return table(hit, Cover.COMPLETE, List.of(TIER, HOURS, FLAGS), List.of(answer), rows);
    }

    private static Condition tier(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> is("A");
            case 1 -> not("A");
            case 2 -> is("B", "C");
            default -> any();
        };
    }

    private static Condition hours(Random random) {
        int low = random.nextInt(8);
        return switch (random.nextInt(5)) {
            case 0 -> range("> " + low);
            case 1 -> range("[" + low + ".." + (low + 2) + ")");
            case 2 -> isOrUnknown(TablesToProve.number("" + low));
            default -> any();
        };
    }

    private static Condition flags(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> has("X");
            case 1 -> hasNone("Y");
            default -> any();
        };
    }
}
