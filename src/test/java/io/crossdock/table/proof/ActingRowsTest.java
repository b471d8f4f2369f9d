package io.crossdock.table.proof;

import static io.crossdock.table.proof.TablesToProve.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActingRowsTest {
    private static final Field VIP = field("vip", ValueType.YES_NO);
    private static final Field LEVEL = field("level", ValueType.CHOICE, "L0", "L1", "L2");
    private static final Field STEPS = field("steps", ValueType.WHOLE);
    private static final Field NOTIFY = field("notify", ValueType.TEXT);
    private static final Condition ANY = TablesToProve.any();
    private static final Condition YES = TablesToProve.is(true);

    @Test
    void aMilderRowBesideAMoreSevereOneSaysNothing() {
        assertThat(idle(HitPolicy.MOST, row(0, YES, "", "L1"), row(1, ANY, "", "L2"), row(2, ANY, "", "L0")))
                .containsExactly("R-1", "R-3");
    }

    @Test
    void ofTwoEqualRowsTheLowerSaysNothing() {
        assertThat(idle(HitPolicy.MOST, row(0, ANY, "", "L1"), row(1, YES, "", "L1")))
                .containsExactly("R-2");
    }

    @Test
    void aMilderRowThatAlsoNotifiesSaysSomething() {
        Row notifying = row(0, YES, "", "L1", null, "BUYER");
        assertThat(idle(HitPolicy.MOST, notifying, row(1, ANY, "", "L2"))).isEmpty();
    }

    @Test
    void whatIsSetLaterMakesAnEarlierEffectIdle() {
        assertThat(idle(
                        HitPolicy.EFFECTS,
                        row(0, YES, "AT_LEAST", "L1"),
                        row(1, YES, "RAISE", null, "1", null),
                        row(2, ANY, "SET", "L2"),
                        row(3, YES, "CAP", "L1")))
                .containsExactly("R-1", "R-2");
    }

    @Test
    void theSameEffectAgainIsIdleUnlessSomethingLiesBetween() {
        assertThat(idle(HitPolicy.EFFECTS, row(0, ANY, "AT_LEAST", "L1"), row(1, YES, "AT_LEAST", "L1")))
                .containsExactly("R-2");
        assertThat(idle(
                        HitPolicy.EFFECTS,
                        row(0, ANY, "AT_LEAST", "L1"),
                        row(1, YES, "CAP", "L0"),
                        row(2, YES, "AT_LEAST", "L1")))
                .isEmpty();
    }

    @Test
    void raisingTwiceIsRaisingByTwo() {
        assertThat(idle(
                        HitPolicy.EFFECTS,
                        row(0, ANY, "RAISE", null, "1", null),
                        row(1, ANY, "RAISE", null, "1", null)))
                .isEmpty();
    }

    @Test
    void aCollectedRowThatRepeatsOneAboveIsIdle() {
        assertThat(idle(HitPolicy.COLLECT, row(0, ANY, "", "L1"), row(1, YES, "", "L1"), row(2, YES, "", "L2")))
                .containsExactly("R-2");
    }

    private static List<String> idle(HitPolicy hit, Row... rows) {
        DecisionTable table = new DecisionTable(
                "Tested",
                hit,
                Cover.PARTIAL,
                Per.CASE,
                Stage.POLICY,
                "",
                hit == HitPolicy.COLLECT ? null : LEVEL,
                List.of(),
                List.of(new Column(VIP, "VIP", "C")),
                List.of(
                        new Column(LEVEL, "Level", "D"),
                        new Column(STEPS, "Steps", "E"),
                        new Column(NOTIFY, "Notify", "F")),
                List.of(),
                List.of(rows),
                Place.of("tests.xlsx"));
        return new TableProof(table, List.of())
                .idle().stream().map(idle -> idle.row().id()).toList();
    }

    private static Row row(int position, Condition vip, String effect, @Nullable String level) {
        return row(position, vip, effect, level, null, null);
    }

    private static Row row(
            int position,
            Condition vip,
            String effect,
            @Nullable String level,
            @Nullable String steps,
            @Nullable String notify) {
        return new Row(
                "R-" + (position + 1),
                position,
                List.of(vip),
                Arrays.asList(level, steps, notify),
                effect,
                null,
                null,
                "",
                "",
                List.of(),
                position);
    }
}
