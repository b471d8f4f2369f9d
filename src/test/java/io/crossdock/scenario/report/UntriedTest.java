package io.crossdock.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Row;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of rows, bounds and faults that its scenarios leave open. */
class UntriedTest {
    private static final String MIDDLES = """
        Table,PriorityBands
        scenario,priorityScore,expect row
        very high,90,PB-001
        high,60,PB-002
        """;

    @TempDir
    private Path folder;

    @Test
    void rowsThatNeverCountedAreUntried() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES);

        assertThat(trial.table("PriorityBands").coverage().untriedRows())
                .extracting(Row::id)
                .containsExactly("PB-003", "PB-004");
    }

    @Test
    void everyBoundHasThreePlaces() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES);

        assertThat(trial.untried("PriorityBands"))
                .hasSize(18)
                .startsWith(
                        "row PB-001, \"Priority score\", just below 70",
                        "row PB-001, \"Priority score\", at 70",
                        "row PB-001, \"Priority score\", just above 70");
    }

    @Test
    void oneQuestionTriesTheBoundOfBothNeighbours() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES + "at 70,70,PB-001\n");

        assertThat(trial.untried("PriorityBands"))
                .doesNotContain("row PB-001, \"Priority score\", at 70", "row PB-002, \"Priority score\", at 70")
                .hasSize(16);
    }

    @Test
    void aBoundOneUnitOffIsNoticedOnlyAtTheBound() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES + "at 70,70,PB-001\n");

        assertThat(trial.unnoticed("PriorityBands"))
                .contains("row PB-001, \"Priority score\": \">= 70\" could read \">= 69\"")
                .doesNotContain("row PB-001, \"Priority score\": \">= 70\" could read \">= 71\"");
    }

    @Test
    void aMissingRowIsNoticedByAnyScenarioOfIt() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES);

        assertThat(trial.unnoticed("PriorityBands"))
                .contains("row PB-003 could be missing", "row PB-004 could be missing")
                .doesNotContain("row PB-001 could be missing", "row PB-002 could be missing");
    }

    @Test
    void swappedValuesAreNoticedOnlyByWhoExpectsAValue() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES);
        SheetTrial expecting = SheetTrial.of(
                folder.resolve("second"),
                "Table,PriorityBands\nscenario,priorityScore,expect row,expect bandPriority\nhigh,60,PB-002,P2\n");

        assertThat(trial.unnoticed("PriorityBands")).contains("rows PB-001 and PB-002 could give each other's values");
        assertThat(expecting.unnoticed("PriorityBands"))
                .doesNotContain("rows PB-001 and PB-002 could give each other's values");
    }

    @Test
    void aScenarioThatFailsNoticesNothing() {
        SheetTrial trial =
                SheetTrial.of(folder, "Table,PriorityBands\nscenario,priorityScore,expect row\nwrong,90,PB-004\n");

        assertThat(trial.table("PriorityBands").mutants().killed()).isZero();
    }

    @Test
    void placesThatNoRequestCanReachDoNotCount() {
        SheetTrial trial =
                SheetTrial.of(folder, "Table,ExposureBand\nscenario,financialExposureUsd,expect row\nnone,0,EX-001\n");

        assertThat(trial.untried("ExposureBand")).noneMatch(place -> place.contains("just below 0"));
    }

    @Test
    void missingScenariosCloseEveryGap() {
        String missing = SheetTrial.of(folder, MIDDLES).missing("PriorityBands");
        SheetTrial completed = SheetTrial.of(folder.resolve("second"), missing);

        assertThat(completed.report().hasPassed()).isTrue();
        assertThat(completed.table("PriorityBands").isComplete()).isTrue();
        assertThat(missing)
                .startsWith("Table,PriorityBands\nscenario,priorityScore,expect row,expect bandPriority\n")
                .contains("PB-001 Priority score just below 70,69,PB-002,P2\n");
    }

    @Test
    void missingScenariosOfAFirstTableExpectOnlyTheWinner() {
        SheetTrial trial = SheetTrial.of(folder, MIDDLES);
        SheetTrial completed = SheetTrial.of(folder.resolve("second"), trial.missing("ActionFeasibility"));

        assertThat(completed.report().hasPassed()).isTrue();
        assertThat(completed.table("ActionFeasibility").isComplete()).isTrue();
    }
}
