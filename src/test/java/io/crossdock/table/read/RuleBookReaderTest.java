package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crossdock.table.Column;
import io.crossdock.table.Condition;
import io.crossdock.table.Cover;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.sheet.FieldHint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookReaderTest {
    private final RuleBook book = RuleBookReader.read(SampleRuleSet.workbooks(SampleRuleSet.TEXT));

    @Test
    void tablesStandInTheOrderOfStages() {
        assertThat(book.tables().stream().map(DecisionTable::name))
                .containsExactly("Severity", "BaseLevel", "Points", "LevelAdjustments", "OrderHold");
    }

    @Test
    void whatIsMadeStandsBeforeWhatAsksForIt() {
        RuleBook sameStage =
                SampleRuleSet.with("Stage;PRIORITY¶Purpose;Which level", "Stage;ESCALATION¶Purpose;Which level");
        String text = SampleRuleSet.replaced(SampleRuleSet.TEXT, "Stage;SEVERITY", "Stage;RESOLUTION");
        RuleBook askedFirst = RuleBookReader.read(SampleRuleSet.workbooks(reversed(text)));

        assertThat(sameStage.tables().stream().map(DecisionTable::name))
                .containsSubsequence("BaseLevel", "LevelAdjustments");
        assertThat(askedFirst.tables().stream().map(DecisionTable::name)).containsSubsequence("Severity", "OrderHold");
    }

    @Test
    void aTableMayTakeUpAFieldWhereAnEarlierTableLeftIt() {
        String again = "== decision-tables/levels.xlsx > LateLevel¶Table;LateLevel¶Hit;EFFECTS¶Cover;PARTIAL¶"
                + "Stage;ESCALATION¶Adjusts;level¶Starts;level¶Purpose;Late?¶role;id;order;when;effect;then¶"
                + "field;-;-;vip;-;level¶label;Row;Order;VIP;Effect;Level¶;LL-1;10;yes;CAP;L1¶"
                + "== decision-tables/levels.xlsx > LevelAdjustments";

        RuleBook extended = SampleRuleSet.with("== decision-tables/levels.xlsx > LevelAdjustments", again);

        assertThat(SampleRuleSet.messages(extended)).isEmpty();
        assertThat(extended.tables().stream().map(DecisionTable::name))
                .containsSubsequence("BaseLevel", "LevelAdjustments", "LateLevel");
    }

    @Test
    void theHeaderBecomesTheTable() {
        DecisionTable table = book.table("LevelAdjustments").orElseThrow();

        assertThat(table.hit()).isEqualTo(HitPolicy.EFFECTS);
        assertThat(table.cover()).isEqualTo(Cover.PARTIAL);
        assertThat(table.per()).isEqualTo(Per.CASE);
        assertThat(table.stage()).isEqualTo(Stage.ESCALATION);
        assertThat(table.purpose()).isEqualTo("Which facts move a case to another level?");
        assertThat(table.adjusts()).extracting(Field::name).isEqualTo("level");
        assertThat(table.starts()).extracting(Field::name).containsExactly("baseLevel");
        assertThat(table.place()).hasToString("decision-tables/levels.xlsx > LevelAdjustments");
    }

    @Test
    void twoRangeColumnsAreOneColumnWithTheLabelOfTheField() {
        DecisionTable table = book.table("BaseLevel").orElseThrow();

        assertThat(table.when())
                .extracting(Column::label, Column::letter)
                .containsExactly(tuple("Tier", "C"), tuple("Days overdue", "D"));
        assertThat(table.rows()).extracting(row -> row.when().get(1).written()).containsExactly("< 10", ">= 10", "any");
    }

    @Test
    void aRangeInTwoColumnsIncludesItsFirstBoundOnly() {
        RuleBook both = SampleRuleSet.with(";BL-1;A;;10", ";BL-1;A;5;10");
        Condition range =
                both.table("BaseLevel").orElseThrow().rows().get(0).when().get(1);

        assertThat(range.matches(new BigDecimal("4"))).isFalse();
        assertThat(range.matches(new BigDecimal("5"))).isTrue();
        assertThat(range.matches(new BigDecimal("9"))).isTrue();
        assertThat(range.matches(new BigDecimal("10"))).isFalse();
        assertThat(range.matches(null)).isFalse();
        assertThat(range.written()).isEqualTo("[5..10)");
    }

    @Test
    void aRowKeepsEverythingThatItsLineSays() {
        Row row = book.table("BaseLevel").orElseThrow().row("BL-3").orElseThrow();

        assertThat(row.position()).isEqualTo(2);
        assertThat(row.then()).containsExactly("L0");
        assertThat(row.from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(row.to()).isNull();
        assertThat(row.reason()).isEqualTo("Others");
        assertThat(row.info()).containsExactly("since 2026");
        assertThat(row.sheetRow()).isEqualTo(11);
    }

    @Test
    void rowsStandInTheirOrderWhateverTheSheetSays() {
        RuleBook turned = SampleRuleSet.with(";LA-3;30", ";LA-3;5");

        assertThat(turned.table("LevelAdjustments").orElseThrow().rows())
                .extracting(Row::id, Row::position)
                .containsExactly(tuple("LA-3", 0), tuple("LA-1", 1), tuple("LA-2", 2));
    }

    @Test
    void thenValuesHaveTheTypeOfTheirField() {
        List<Row> rows = book.table("OrderHold").orElseThrow().rows();

        assertThat(rows.get(0).then()).containsExactly("HOLD", new BigDecimal("30"), List.of("BUYER", "PLANNER"));
        assertThat(rows.get(3).then()).isEqualTo(Arrays.asList("RELEASE", null, null));
    }

    @Test
    void aFaultyRowIsLeftOutAndTheOthersAreRead() {
        RuleBook faulty = SampleRuleSet.with(";PT-1;AGE;5", ";PT-1;AGE;five");

        assertThat(faulty.isUsable()).isFalse();
        assertThat(faulty.table("Points").orElseThrow().rows())
                .extracting(Row::id)
                .containsExactly("PT-2");
    }

    @Test
    void warningsLeaveTheRuleSetUsable() {
        assertThat(SampleRuleSet.with(";LA-3;30", ";LA-3;10").isUsable()).isTrue();
    }

    @Test
    void aboutIsKeptByWorkbook() {
        assertThat(book.about()).containsOnlyKeys("levels", "order-holds", "vocabulary");
        assertThat(book.about().get("order-holds"))
                .containsEntry("Risk tier", "HIGH")
                .containsEntry("Note", "Sample policy");
    }

    @Test
    void hintsComeFromTheWords() {
        assertThat(FieldHints.of(book.vocabulary()))
                .containsEntry("holdDays", new FieldHint(List.of(), "whole (days), from 1, up to 30, may be unknown."))
                .containsEntry("vip", new FieldHint(List.of("yes", "no"), "yes/no, may be unknown."))
                .containsEntry("notify", new FieldHint(List.of("BUYER", "PLANNER"), "list of choice, may be unknown."));
    }

    @Test
    void aFolderOfCsvFoldersIsRead(@TempDir Path folder) throws IOException {
        Path area = Files.createDirectory(folder.resolve("holds"));
        Files.writeString(
                area.resolve("About.csv"),
                "Rule set,sample\nArea,Holds\nOwner,Me\nRisk tier,LOW\nPolicy document,CP\n");
        Files.writeString(area.resolve("Words.csv"), """
            field,label,type,unit,allowed,min,max,list,unknown,origin,meaning
            tier,Tier,choice,,B | A,,,no,yes,request,
            hold,Hold,yes/no,,,,,no,yes,table,
            """);
        Files.writeString(area.resolve("Hold.csv"), """
            Table,Hold
            Hit,UNIQUE
            Cover,PARTIAL
            Stage,PRIORITY
            Purpose,Hold it?
            role,id,when,then
            field,-,tier,hold
            label,Row,Tier,Hold
            ,HO-1,"A, B",yes
            """);

        RuleBook read = RuleBookReader.read(folder);

        assertThat(SampleRuleSet.messages(read)).isEmpty();
        assertThat(read.table("Hold").orElseThrow().rows()).hasSize(1);
    }

    @Test
    void anEmptyFolderIsNoRuleSet(@TempDir Path folder) throws IOException {
        assertThat(SampleRuleSet.messages(RuleBookReader.read(folder)))
                .singleElement()
                .asString()
                .endsWith(
                        "there is no workbook. Add vocabulary.xlsx with a sheet Words that lists the fields. (DT-172)");
    }

    /** The same workbooks, last one first. */
    private static String reversed(String text) {
        List<String> sheets = new ArrayList<>(List.of(text.split("(?m)(?=^== )")));
        Collections.reverse(sheets);
        return String.join("", sheets);
    }
}
