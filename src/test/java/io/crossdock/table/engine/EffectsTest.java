package io.crossdock.table.engine;

import static io.crossdock.table.engine.TablesForTests.any;
import static io.crossdock.table.engine.TablesForTests.field;
import static io.crossdock.table.engine.TablesForTests.row;
import static io.crossdock.table.engine.TablesForTests.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final Field LEVEL = field("level", ValueType.CHOICE, "L0", "L1", "L2", "L3");
    private static final Field STEPS = field("steps", ValueType.WHOLE);

    @Test
    void atLeastNeverLowers() {
        assertThat(applied("L2", effect("AT_LEAST", "L1"))).isEqualTo("L2");
        assertThat(applied("L0", effect("AT_LEAST", "L1"))).isEqualTo("L1");
    }

    @Test
    void capNeverRaises() {
        assertThat(applied("L1", effect("CAP", "L2"))).isEqualTo("L1");
        assertThat(applied("L3", effect("CAP", "L2"))).isEqualTo("L2");
    }

    @Test
    void setGoesBothWays() {
        assertThat(applied("L3", effect("SET", "L0"))).isEqualTo("L0");
    }

    @Test
    void raisingStopsAtTheTopAndCountsTheStepsBeyond() {
        Effects effects = Effects.apply(answer(List.of(raise("RAISE", 2), raise("RAISE", 1))), "L2");
        assertThat(effects.value()).isEqualTo("L3");
        assertThat(effects.stepsBeyondTop()).isEqualTo(2);
    }

    @Test
    void loweringStopsAtTheBottom() {
        assertThat(applied("L1", raise("LOWER", 3))).isEqualTo("L0");
    }

    @Test
    void rowsActInOrderAndSayWhetherTheyChangedAnything() {
        Effects effects = Effects.apply(
                answer(List.of(effect("AT_LEAST", "L3"), effect("AT_LEAST", "L2"), effect("CAP", "L1"))), "L0");
        assertThat(effects.value()).isEqualTo("L1");
        assertThat(effects.applied()).extracting(Effects.Applied::changed).containsExactly(true, false, true);
    }

    @Test
    void notifyingLeavesTheLevelAlone() {
        assertThat(applied("L1", effect("NOTIFY", null))).isEqualTo("L1");
    }

    @Test
    void withoutStartAndRowsThereIsNoValue() {
        assertThat(Effects.apply(answer(List.of()), null).value()).isNull();
    }

    private static @Nullable String applied(String start, Row row) {
        return Effects.apply(answer(List.of(row)), start).value();
    }

    private static Answer answer(List<Row> rows) {
        DecisionTable table =
                table("Adjusting", HitPolicy.EFFECTS, Stage.POLICY, LEVEL, List.of(LEVEL), List.of(LEVEL, STEPS), rows);
        return new Answer(table, rows, List.of());
    }

    private static Row effect(String effect, @Nullable String operand) {
        return row("E-" + effect, 0, effect, List.of(any()), operand, null);
    }

    private static Row raise(String effect, int steps) {
        return row("E-" + effect, 0, effect, List.of(any()), null, BigDecimal.valueOf(steps));
    }
}
