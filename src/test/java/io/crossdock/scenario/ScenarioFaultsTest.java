package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors get wrong in scenario files, and the message each mistake gives. */
class ScenarioFaultsTest {
    @TempDir
    private Path temp;

    private TrialFolder folder;

    @BeforeEach
    void start() {
        folder = TrialFolder.in(temp);
    }

    @Test
    void allFaultsOfAFileComeAtOnce() {
        folder.with("orders/bad.yaml", """
            given:
              requst: ../requests/none.json
              with: {exception.downstreamorders: null}
            whenn: decide
            then: {priority.levl: P1}
            """);

        assertThat(folder.faults())
                .containsExactly(
                        "orders/bad.yaml: \"whenn\" is not a key here. Maybe \"when\".",
                        "orders/bad.yaml > given: \"requst\" is not a key here. Maybe \"request\".",
                        "orders/bad.yaml > given > with > exception.downstreamorders: nothing stands there that could"
                                + " be left out. Maybe \"downstreamOrders\".",
                        "orders/bad.yaml > when: it is missing. Write when: decide, plan, detect, or detect and"
                                + " decide.",
                        "orders/bad.yaml > then > priority.levl: \"levl\" is not a field of an answer here."
                                + " Maybe \"level\".");
    }

    @Test
    void nestedFieldsAreChecked() {
        then("severity: {matched: [{ruleID: SV-001}]}");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > severity: \"ruleID\" is not a field of an answer here."
                        + " Maybe \"ruleId\".");
    }

    @Test
    void selectingFieldsAreChecked() {
        then("recommendedActions[acton=STOP_SHIP].mode: AUTO");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > recommendedActions[acton=STOP_SHIP].mode: \"acton\" is not a"
                        + " field of an answer here. Maybe \"action\".");
    }

    @Test
    void listNeedsAnItem() {
        then("recommendedActions.mode: AUTO");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > recommendedActions.mode: \"mode\" is asked of a list."
                        + " Say of which item, for example [0].");
    }

    @Test
    void singleValueHasNoItems() {
        then("priority.level[0]: P1");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > priority.level[0]: it is not a list in an answer."
                        + " Leave the brackets out.");
    }

    @Test
    void singleValueHasNoFields() {
        then("priority.level.name: P1");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > priority.level.name: \"name\" is asked of a single value.");
    }

    @Test
    void pathMustBeOne() {
        then("priority..level: P1");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > priority..level: it is not a path."
                        + " Write for example priority.level.");
    }

    @Test
    void somethingMustBeExpected() {
        folder.with("orders/one.yaml", "given: {}\nwhen: decide\nthen: {}\n");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then: nothing is expected. Write for example priority.level: P1.");
    }

    @Test
    void rowsAreAList() {
        then("fired: PO-001");

        assertThat(folder.faults()).containsExactly("orders/one.yaml > then > fired: it is not a list. Write [a, b].");
    }

    @Test
    void anEmptyListOfRowsExpectsNothing() {
        then("fired: []");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > then > fired: no row is named. Write for example [PO-004].");
    }

    @Test
    void refusedRequestHasNoAnswer() {
        then("refused: [{pointer: /exception/typeCode, code: UNKNOWN_VALU}]\n  priority.level: P1");

        assertThat(folder.faults())
                .containsExactly(
                        "orders/one.yaml > then > refused > item 1 > code: \"UNKNOWN_VALU\" is not an error code."
                                + " Maybe UNKNOWN_VALUE.",
                        "orders/one.yaml > then: a refused request has no answer, so nothing else can be expected."
                                + " Keep only refused.");
    }

    @Test
    void onlyDecidingCanBeDone() {
        folder.with("orders/one.yaml", "given: {}\nwhen: ship\nthen: {priority.level: P1}\n");

        assertThat(folder.faults())
                .containsExactly(
                        "orders/one.yaml > when: \"ship\" is nothing that can be done. Write when: decide, plan,"
                                + " detect, or detect and decide.");
    }

    @Test
    void requestFileMustExist() {
        folder.with(
                "orders/one.yaml",
                "given: {request: ../requests/gone.json}\nwhen: decide\nthen: {priority.level: P1}\n");

        assertThat(folder.faults()).containsExactly("orders/one.yaml > given > request: there is no such file.");
    }

    @Test
    void listsGrowByOneItemAtATime() {
        folder.with(
                "orders/one.yaml",
                "given: {with: {\"order.lines[2].itemId\": X}}\nwhen: decide\nthen: {priority.level: P1}\n");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml > given > with > order.lines[2].itemId: the list has 1 items,"
                        + " so nothing can stand there.");
    }

    @Test
    void brokenYamlNamesTheLine() {
        folder.with("orders/one.yaml", "given: {}\nwhen: [decide\nthen: {}\n");

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml: line 3 cannot be read: while parsing a flow sequence.");
    }

    @Test
    void keyGivenTwiceIsAFault() {
        folder.with("orders/one.yaml", "given: {}\nwhen: decide\nwhen: decide\nthen: {priority.level: P1}\n");

        assertThat(folder.faults()).containsExactly("orders/one.yaml: line 3 cannot be read: Duplicate field 'when'.");
    }

    @Test
    void aliasesAreNotRead() {
        folder.with("orders/one.yaml", """
            given: {with: {exception.typeCode: &type ORD-02}}
            when: decide
            then: {classification.exceptionCode: *type}
            """);

        assertThat(folder.faults())
                .containsExactly("orders/one.yaml: line 3 refers to \"*type\", but YAML aliases are not read."
                        + " Write the value again.");
    }

    @Test
    void folderWithoutDefaultsIsAFault() throws IOException {
        Files.delete(temp.resolve("defaults.yaml"));

        assertThat(folder.faults()).containsExactly("defaults.yaml: there is no such file.");
    }

    @Test
    void folderMustExist() {
        assertThat(Scenarios.load(temp.resolve("gone")).faults())
                .extracting(ScenarioFault::problem)
                .containsExactly("there is no such folder.");
    }

    @Test
    void fileThatNobodyReadsIsAFault() {
        folder.with("orders/one.yml", "given: {}")
                .with("requests/old.json", "{}")
                .with("tables/Bands.xls", "");

        assertThat(folder.faults())
                .containsExactly(
                        "orders/one.yml: nothing reads this file. Scenarios end in .yaml or .xlsx, those for tables"
                                + " stand in tables/ and end in .csv or .xlsx.",
                        "requests/old.json: no scenario uses this request. Name it under given > request, or delete"
                                + " it.",
                        "tables/Bands.xls: nothing reads this file. Scenarios end in .yaml or .xlsx, those for tables"
                                + " stand in tables/ and end in .csv or .xlsx.");
    }

    private void then(String expectation) {
        folder.with("orders/one.yaml", "given: {}\nwhen: decide\nthen:\n  " + expectation + "\n");
    }
}
