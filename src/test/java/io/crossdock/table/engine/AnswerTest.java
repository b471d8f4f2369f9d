package io.crossdock.table.engine;

import static io.crossdock.table.engine.TablesForTests.any;
import static io.crossdock.table.engine.TablesForTests.field;
import static io.crossdock.table.engine.TablesForTests.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Field ASKED = field("asked", ValueType.TEXT);
    private static final Field MADE = field("made", ValueType.TEXT);
    private static final List<Row> TWO =
            List.of(row("R-1", 0, List.of(any()), "one"), row("R-2", 1, List.of(any()), "two"));

    @Test
    void twoRowsOfATableThatAllowsOneDecideNothing() {
        Answer answer = Answer.of(table(HitPolicy.UNIQUE), TWO);
        assertThat(answer.isConflicting()).isTrue();
        assertThat(answer.decisive()).isEmpty();
        assertThat(answer.value("made")).isNull();
    }

    @Test
    void twoRowsOfFirstAreNoConflict() {
        Answer answer = Answer.of(table(HitPolicy.FIRST), TWO);
        assertThat(answer.isConflicting()).isFalse();
        assertThat(answer.value("made")).isEqualTo("one");
    }

    @Test
    void noRowIsAnAnswerOnlyWhereTheTableSaysSo() {
        assertThat(Answer.of(table(HitPolicy.UNIQUE), List.of()).isMissing()).isFalse();
    }

    private static DecisionTable table(HitPolicy hit) {
        return TablesForTests.table(hit, List.of(ASKED), List.of(MADE), TWO);
    }
}
