package io.crossdock.decide;

import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bands of one line of authority, from low to high, and the one that counts after modifiers have moved it. */
final class ApprovalBands {
    private static final String AUTHORITY = "ApprovalAuthority";
    private static final Set<String> MOVES = Set.of("RAISE_ONE_BAND", "LOWER_ONE_BAND", "USE_CUMULATIVE_AMOUNT");

    private final CaseWork work;
    private final List<Row> bands;
    private final @Nullable BigDecimal amount;
    private final List<Row> moves = new ArrayList<>();
    private int place;

    ApprovalBands(CaseWork work, String authority, Row band, @Nullable BigDecimal amount) {
        this.work = work;
        this.bands = work.release.tables().rows(AUTHORITY, authority, work.request.evaluatedAt());
        this.amount = amount;
        this.place = bands.indexOf(band);
    }

    static boolean movesBand(Row modifier) {
        return MOVES.contains(modifier.effect());
    }

    Row row() {
        return bands.get(place);
    }

    /** The modifiers that moved the band, in their order. */
    List<Row> moves() {
        return List.copyOf(moves);
    }

    /** Applies those modifiers that move the band. Whether there were any. */
    boolean move(Answer modifiers, ApprovalSubject subject) {
        for (Row row : modifiers.rows()) {
            if (movesBand(row)) {
                moves.add(row);
                place = moved(row, subject);
            }
        }
        return !moves.isEmpty();
    }

    private int moved(Row modifier, ApprovalSubject subject) {
        return switch (modifier.effect()) {
            case "RAISE_ONE_BAND" -> raised(modifier);
            case "LOWER_ONE_BAND" -> Math.max(0, place - 1);
            default -> Math.max(place, bandOf(subject.cumulative(amount), subject));
        };
    }

    private int raised(Row modifier) {
        if (place == bands.size() - 1) {
            work.trace.warn(modifier.id() + " asks for a higher band, but the amount is in the top one already.");
            return place;
        }
        return place + 1;
    }

    /** Whether what the requester moved in 24 hours would fall into a higher band than this amount alone. */
    boolean isExceededBy(ApprovalSubject subject) {
        return bandOf(subject.cumulative(amount), subject) > place;
    }

    private int bandOf(@Nullable BigDecimal total, ApprovalSubject subject) {
        return total == null
                ? -1
                : work.look(AUTHORITY, subject.at(total))
                        .decisive()
                        .map(bands::indexOf)
                        .orElse(-1);
    }

    ApprovalTerms terms() {
        return ApprovalTerms.of(work.release.tables().table(AUTHORITY), row());
    }
}
