package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong, and exactly what each mistake gives: its message and no other. */
class AuthorMistakesTest {
    private static final String ROW = ";OH-0130;> 1.10;A, B;any;any;any;any;any;any;any;any;SEV1;HOLD;3;PLANNER";
    private static final String CHANGE = " => ";

    @Test
    void theSampleHasNoFaults() {
        RuleBook book = RuleBookReader.read(SampleRuleSet.workbooks(SampleRuleSet.TEXT));

        assertThat(SampleRuleSet.messages(book)).isEmpty();
        assertThat(book.isUsable()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inCells")
    void aMistakeInACellGivesItsMessage(Mistake mistake) {
        String[] change = mistake.changes().get(0).split(CHANGE, -1);
        String[] cells = ROW.split(";");
        cells[change[0].charAt(0) - 'A'] = change[1].equals("(blank)") ? "" : change[1];

        List<String> messages = SampleRuleSet.messages(SampleRuleSet.with(ROW, String.join(";", cells)));

        assertThat(messages).containsExactlyElementsOf(mistake.messages());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inSheets")
    void aMistakeInASheetGivesItsMessage(Mistake mistake) {
        String text = SampleRuleSet.TEXT;
        for (String line : mistake.changes()) {
            String[] change = line.split(CHANGE, -1);
            text = SampleRuleSet.replaced(text, change[0], change[1].equals("(nothing)") ? "" : change[1]);
        }

        List<String> messages = SampleRuleSet.messages(RuleBookReader.read(SampleRuleSet.workbooks(text)));

        assertThat(messages).containsExactlyElementsOf(mistake.messages());
    }

    @Test
    void everyCodeHasItsMistake() {
        String all = Stream.concat(inCells(), inSheets())
                .flatMap(mistake -> mistake.messages().stream())
                .collect(Collectors.joining("\n"));

        // these need more than a change of the sample: CheckTest, ProofCheckTest, AuthorityCheckTest
        List<FindingCode> elsewhere = List.of(
                FindingCode.WAIVER_EXPIRED,
                FindingCode.NOT_PROVED,
                FindingCode.LESS_AUTHORITY,
                FindingCode.APPROVERS_DIFFER,
                FindingCode.OWN_REQUEST,
                FindingCode.ENDS_AT_NOBODY,
                FindingCode.ESCALATES_TO_NOBODY,
                FindingCode.AUTO_PATH);
        assertThat(Arrays.stream(FindingCode.values())
                        .filter(code -> !elsewhere.contains(code))
                        .map(FindingCode::code))
                .allMatch(all::contains);
    }

    @Test
    void noCodeHasTwoMeanings() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        String text = SampleRuleSet.replaced(SampleRuleSet.TEXT, "> 1.50", "1,50");
        text = SampleRuleSet.replaced(text, ";OH-0120;> 1.20;any", ";OH-0120;> 1,20;X");
        text = SampleRuleSet.replaced(text, "Hit;SUM", "Hit;SAM");

        List<String> messages = SampleRuleSet.messages(RuleBookReader.read(SampleRuleSet.workbooks(text)));

        assertThat(messages)
                .containsExactly(
                        "decision-tables/levels.xlsx > Points!B2, \"Hit\": \"SAM\" is not known here. Write SUM."
                                + " (DT-143)",
                        "decision-tables/order-holds.xlsx > OrderHold!C10, row OH-0110, \"Exposure/limit\": \"1,50\""
                                + " is not a number. Write 1.50, > 1.50, [1.40..1.60) or any. (DT-104)",
                        "decision-tables/order-holds.xlsx > OrderHold!C11, row OH-0120, \"Exposure/limit\": \"1,20\""
                                + " is not a number. Write > 1.20. (DT-104)",
                        "decision-tables/order-holds.xlsx > OrderHold!D11, row OH-0120, \"Tier\": \"X\" is not a value"
                                + " of Customer tier. Write C, B or A. (DT-113)");
    }

    static Stream<Mistake> inCells() {
        return mistakes(CellMistakes.TEXT);
    }

    static Stream<Mistake> inSheets() {
        return Stream.concat(mistakes(SheetMistakes.TEXT), mistakes(RuleSetMistakes.TEXT));
    }

    /** Changes to the sample, and all messages that they give. */
    record Mistake(List<String> changes, List<String> messages) {
        @Override
        public String toString() {
            return String.join(", ", changes);
        }
    }

    private static Stream<Mistake> mistakes(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
            boolean isMessage = line.startsWith("    ");
            if (!isMessage && !open) {
                mistakes.add(new Mistake(new ArrayList<>(), new ArrayList<>()));
            }
            Mistake last = mistakes.get(mistakes.size() - 1);
            (isMessage ? last.messages() : last.changes()).add(line.strip());
            open = !isMessage;
        }
        return mistakes.stream();
    }
}
