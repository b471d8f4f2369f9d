package io.crossdock.table.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Finding;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.read.RuleBook;
import io.crossdock.table.read.RuleBookReader;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetDifferenceTest {
    private static final String WORDS = """
        field,label,type,unit,allowed,min,max,list,unknown,origin,meaning,direction
        amount,Amount,money,USD,,0,,no,no,request,,higher loosens
        country,Country,choice,,DE | FR,,,no,no,request,,
        mode,Mode,choice,,AUTO | RECOMMEND | HUMAN,,,no,no,table,,lower loosens
        note,Note,text,,,,,no,yes,table,,
        """;
    private static final String MODES = """
        Table,Modes
        Hit,FIRST
        Cover,DEFAULT
        Stage,POLICY
        Purpose,May it run alone?
        role,id,when,when,then,then,reason
        field,-,amount,country,mode,note,-
        label,Row,Amount,Country,Mode,Note,Why
        ,MO-1,< 100,DE,AUTO,small,Small amounts.
        ,MO-2,[100..500),any,RECOMMEND,-,Medium amounts.
        ,MO-3,>= 500,FR,RECOMMEND,-,France.
        ,MO-4,any,any,HUMAN,-,All else.
        """;

    @TempDir
    Path folder = Path.of("");

    private RuleSetContents before = contents(List.of());

    @BeforeEach
    void readTheFirstVersion() {
        before = read("before", WORDS, MODES);
    }

    @Test
    void theSameRulesDoNotDiffer() {
        RuleSetDifference difference = RuleSetDifference.between(before, read("after", WORDS, MODES));

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.step()).isEqualTo(VersionStep.NONE);
        assertThat(difference.risk()).isEqualTo(Risk.LOW);
    }

    @Test
    void aThresholdPutHigherLoosensWhereItsWordSaysSo() {
        RuleSetDifference difference = changed("MO-2,[100..500)", "MO-2,[100..800)");

        assertThat(cells(difference)).containsExactly("MO-2 Amount: [100..500) > [100..800) LOOSENS C10");
        assertThat(difference.risk()).isEqualTo(Risk.HIGH);
        assertThat(difference.step()).isEqualTo(VersionStep.MINOR);
    }

    @Test
    void aThresholdPutLowerTightens() {
        RuleSetDifference difference = changed("< 100,DE", "< 99.99,DE");

        assertThat(cells(difference)).containsExactly("MO-1 Amount: < 100 > < 99.99 TIGHTENS C9");
        assertThat(difference.risk()).isEqualTo(Risk.LOW);
    }

    @Test
    void theEdgeItselfIsAStepToo() {
        assertThat(cells(changed("< 100,DE", "<= 100,DE"))).containsExactly("MO-1 Amount: < 100 > <= 100 LOOSENS C9");
        assertThat(cells(changed(">= 500,FR", "> 500,FR"))).containsExactly("MO-3 Amount: >= 500 > > 500 LOOSENS C11");
    }

    @Test
    void bothBoundsApartSayNothingOfADirection() {
        assertThat(cells(changed("[100..500)", "[50..800)")))
                .containsExactly("MO-2 Amount: [100..500) > [50..800) OPEN C10");
    }

    @Test
    void anAnswerFurtherDownTheOrderLoosensOrTightens() {
        assertThat(cells(changed("RECOMMEND,-,Medium", "AUTO,-,Medium")))
                .containsExactly("MO-2 Mode: RECOMMEND > AUTO LOOSENS E10");
        assertThat(cells(changed("RECOMMEND,-,Medium", "HUMAN,-,Medium")))
                .containsExactly("MO-2 Mode: RECOMMEND > HUMAN TIGHTENS E10");
    }

    @Test
    void aReasonChangesNoDecision() {
        RuleSetDifference difference = changed("Medium amounts.", "Middling amounts.");

        assertThat(cells(difference)).containsExactly("MO-2 Reason: Medium amounts. > Middling amounts. NEUTRAL B10");
        assertThat(difference.step()).isEqualTo(VersionStep.PATCH);
        assertThat(difference.risk()).isEqualTo(Risk.LOW);
    }

    @Test
    void aRowThatGivesTheStrictestAnswerCannotLoosen() {
        RuleSetDifference strict = changed(",MO-2,", ",MO-0,any,DE,HUMAN,-,Germany.\n,MO-2,");
        RuleSetDifference free = changed(",MO-2,", ",MO-0,any,DE,AUTO,-,Germany.\n,MO-2,");

        assertThat(rows(strict)).singleElement().isInstanceOf(RowChange.Added.class);
        assertThat(strict.risk()).isEqualTo(Risk.LOW);
        assertThat(free.risk()).isEqualTo(Risk.HIGH);
    }

    @Test
    void aRemovedRowMayLoosen() {
        RuleSetDifference difference = changed(",MO-3,>= 500,FR,RECOMMEND,-,France.\n", "");

        assertThat(rows(difference)).singleElement().isInstanceOf(RowChange.Removed.class);
        assertThat(difference.risk()).isEqualTo(Risk.HIGH);
    }

    @Test
    void onlyTheRowThatMovedIsSaidToHaveMoved() {
        String first = ",MO-1,< 100,DE,AUTO,small,Small amounts.\n";
        RuleSetDifference difference = RuleSetDifference.between(
                before, read("after", WORDS, MODES.replace(first, "").replace(",MO-4,", first.strip() + "\n,MO-4,")));

        assertThat(rows(difference)).singleElement().isInstanceOfSatisfying(RowChange.Moved.class, moved -> {
            assertThat(moved.id()).isEqualTo("MO-1");
            assertThat(moved.wasAfter()).isEmpty();
            assertThat(moved.isAfter()).isEqualTo("MO-3");
        });
    }

    @Test
    void whereOnlyOneRowMayMatchOrderMeansNothing() {
        String unique = MODES.replace("Hit,FIRST", "Hit,UNIQUE").replace("Cover,DEFAULT", "Cover,PARTIAL");
        String rows = unique.replace(",MO-4,any,any,HUMAN,-,All else.\n", "");
        String last = ",MO-3,>= 500,FR,RECOMMEND,-,France.\n";
        RuleSetContents was = read("was", WORDS, rows);

        assertThat(RuleSetDifference.between(
                                was, read("is", WORDS, rows.replace(last, "").replace(",MO-1,", last + ",MO-1,")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoTurnsADirectionMustNotHideWhatLoosens() {
        RuleSetDifference difference =
                RuleSetDifference.between(before, read("after", WORDS.replace("lower loosens", ""), MODES));

        assertThat(difference.words()).singleElement().isInstanceOf(WordChange.Changed.class);
        assertThat(difference.risk()).isEqualTo(Risk.HIGH);
    }

    @Test
    void aValueThatCallersMayNoLongerSendIsAMajorStep() {
        RuleSetDifference difference =
                RuleSetDifference.between(before, read("after", WORDS.replace("DE | FR", "DE | FR | IT"), MODES));
        RuleSetDifference back =
                RuleSetDifference.between(read("after", WORDS.replace("DE | FR", "DE | FR | IT"), MODES), before);

        assertThat(difference.step()).isEqualTo(VersionStep.MINOR);
        assertThat(back.step()).isEqualTo(VersionStep.MAJOR);
    }

    @Test
    void ruleFilesMayLoosenWhateverTheySay() {
        RuleSetContents was = with(before, Map.of("rules/guards/a.drl", "one\r\n"));

        assertThat(RuleSetDifference.between(was, with(before, Map.of("rules/guards/a.drl", "one\n")))
                        .isEmpty())
                .isTrue();
        RuleSetDifference other = RuleSetDifference.between(was, with(before, Map.of("rules/guards/b.drl", "one\n")));
        assertThat(other.files())
                .containsExactly(
                        new FileChange("rules/guards/a.drl", FileChange.Kind.REMOVED),
                        new FileChange("rules/guards/b.drl", FileChange.Kind.ADDED));
        assertThat(other.risk()).isEqualTo(Risk.HIGH);
    }

    private RuleSetDifference changed(String text, String replacement) {
        assertThat(MODES).containsOnlyOnce(text);
        return RuleSetDifference.between(before, read("after", WORDS, MODES.replace(text, replacement)));
    }

    private static Stream<RowChange> rowsOf(RuleSetDifference difference) {
        return difference.tables().stream().flatMap(table -> table.rows().stream());
    }

    private static List<RowChange> rows(RuleSetDifference difference) {
        return rowsOf(difference).toList();
    }

    private static List<String> cells(RuleSetDifference difference) {
        return rowsOf(difference)
                .filter(RowChange.Changed.class::isInstance)
                .map(RowChange.Changed.class::cast)
                .flatMap(row -> row.cells().stream()
                        .map(cell -> row.id() + " " + cell.label() + ": " + cell.before() + " > " + cell.after() + " "
                                + cell.drift() + " " + cell.place().cell()))
                .toList();
    }

    private static RuleSetContents contents(List<DecisionTable> tables) {
        return new RuleSetContents(new Vocabulary(List.of()), tables);
    }

    private static RuleSetContents with(RuleSetContents contents, Map<String, String> files) {
        return new RuleSetContents(contents.vocabulary(), contents.tables(), new TreeMap<>(files));
    }

    private RuleSetContents read(String version, String words, String table) {
        try {
            Path csv = Files.createDirectories(folder.resolve(version).resolve("modes"));
            Files.writeString(
                    csv.resolve("About.csv"),
                    "Rule set,test\nArea,Modes\nOwner,me\nRisk tier,LOW\nPolicy document,none\n");
            Files.writeString(csv.resolve("Words.csv"), words);
            Files.writeString(csv.resolve("Modes.csv"), table);
            RuleBook book = RuleBookReader.read(List.of(new WorkbookReader().readFolder(csv)));
            assertThat(book.findings().stream()
                            .filter(finding -> finding.level() == Finding.Level.ERROR)
                            .map(Finding::message))
                    .isEmpty();
            return new RuleSetContents(book.vocabulary(), book.tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
