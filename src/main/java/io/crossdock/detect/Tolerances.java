package io.crossdock.detect;

import io.crossdock.model.signal.StockSignal.CountPosted;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import java.math.BigDecimal;
import java.util.List;

/** What the tolerance tables, which decisions ask too, say to what signals tell. */
public final class Tolerances {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Thresholds thresholds;

    Tolerances(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * What a table says of a difference.
     *
     * @param difference in the unit of the table, as it was asked
     * @param outcome the table's own word
     */
    public record Judgement(String table, String row, BigDecimal difference, String outcome, String reason) {}

    /** The outcome for a count variance; empty when class or cost are unknown and no row fits. */
    public List<Judgement> count(CountPosted count) {
        BigDecimal book = count.bookQty();
        BigDecimal difference = count.countedQty().subtract(book).abs();
        BigDecimal percent = Quantities.percentOff(count.countedQty(), book);
        BigDecimal asked = percent != null ? percent : difference.signum() == 0 ? BigDecimal.ZERO : ALL;
        Answer answer = thresholds.ask("CountTolerances", facts -> {
            facts.put("count.abcClass", count.abcClass());
            facts.put("countVariancePct", asked);
            facts.put(
                    "countVarianceValueUsd",
                    count.unitCostUsd() == null ? null : difference.multiply(count.unitCostUsd()));
        });
        return judged(answer, asked, "countOutcome");
    }

    static List<Judgement> judged(Answer answer, BigDecimal asked, String outcome) {
        return answer.decisive()
                .map(row -> judgement(answer, row, asked, outcome))
                .map(List::of)
                .orElse(List.of());
    }

    private static Judgement judgement(Answer answer, Row row, BigDecimal asked, String outcome) {
        return new Judgement(
                answer.table().name(), row.id(), asked, String.valueOf(answer.value(row, outcome)), row.reason());
    }
}
