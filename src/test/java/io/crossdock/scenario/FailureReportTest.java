package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author reads when a rule set does not do what a scenario expects. */
class FailureReportTest {
    @TempDir
    private Path temp;

    private TrialFolder folder;

    @BeforeEach
    void start() {
        folder = TrialFolder.in(temp);
    }

    @Test
    void expectationsThatAreMetAreNotReported() {
        then("priority.level: P4\n  severity.level: SEV3\n  fired: [PB-004]\n  not-fired: [PO-001]");

        ScenarioResult result = folder.run();

        assertThat(result.report()).isEqualTo("orders/one: passed");
        assertThat(result.fired()).contains(new TableRow("PriorityBands", "PB-004"));
    }

    @Test
    void otherValueComesWithTheRowsBehindIt() {
        then("severity.level: SEV1");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          severity.level
                            expected SEV1
                            actual   SEV3
                            because  SV-001 (StartingSeverity) fired: The case starts from the default severity of its type.
                                     SV-007 (SeverityRules) fired: Minor loss.""");
    }

    @Test
    void everyExpectationThatIsNotMetIsReported() {
        then("derivedFacts.ageMinutes: 11\n  derivedFacts: {recurrence30d: 1}");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          derivedFacts.ageMinutes
                            expected 11
                            actual   10
                          derivedFacts.recurrence30d
                            expected 1
                            actual   0""");
    }

    @Test
    void rowThatDidNotFireSaysWhatItAsksFor() {
        then("fired: [UC-004]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          fired
                            expected UC-004
                            actual   it did not fire
                            because  UC-004 (UrgencyClass) asks for Hours to breach [24..72)
                                     UC-005 (UrgencyClass) fired: 72 hours or more are left.""");
    }

    @Test
    void rowThatNearlyFiredSaysWhatItMissed() {
        then("fired: [SV-014]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          fired
                            expected SV-014
                            actual   it did not fire
                            because  SV-014 (StartingSeverity) did not match: Revenue at risk must be < 1000 and is 1000
                                     SV-001 (StartingSeverity) fired: The case starts from the default severity of its type.""");
    }

    @Test
    void rowThatFiredAgainstExpectationSaysWhy() {
        then("not-fired: [UC-005]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          not-fired
                            expected without UC-005
                            actual   it fired
                            because  UC-005 (UrgencyClass) fired: 72 hours or more are left.""");
    }

    @Test
    void rowThatNoTableHasProvesNothing() {
        then("not-fired: [UC-05]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          not-fired
                            expected without UC-05
                            actual   there is no such row
                            because  no table has a row UC-05. Maybe UC-005.""");
    }

    @Test
    void warningsAreLookedThrough() {
        then("warnings: [There is no role]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          warnings
                            expected one that contains "There is no role"
                            actual   no warning""");
    }

    @Test
    void refusalOfARequestThatShouldBeDecidedNamesItsFaults() {
        folder.with(
                "orders/one.yaml",
                "given: {with: {exception.recurence30d: 1}}\nwhen: decide\nthen: {priority.level: P4}\n");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          request
                            expected an answer
                            actual   refused: /exception/recurence30d: "recurence30d" is not a field here;""" + " did you mean \"recurrence30d\"? (UNKNOWN_FIELD)");
    }

    @Test
    void answerWhereARefusalIsExpectedIsAFailure() {
        then("refused: [{pointer: /exception/typeCode, code: UNKNOWN_VALUE}]");

        assertThat(folder.run().report()).isEqualTo("""
                        orders/one: failed
                          refused
                            expected a refused request
                            actual   an answer""");
    }

    @Test
    void otherFaultsThanExpectedAreShown() {
        folder.with("orders/one.yaml", """
                given: {with: {customer.tier: GOLD}}
                when: decide
                then:
                  refused: [{pointer: /exception/typeCode, code: UNKNOWN_VALUE}]
                """);

        assertThat(folder.run().report()).startsWith("""
                        orders/one: failed
                          refused
                            expected /exception/typeCode UNKNOWN_VALUE
                            actual   /customer/tier UNKNOWN_VALUE
                            because  /customer/tier: "GOLD" is not a known value of "Customer tier".""");
    }

    private void then(String expectation) {
        folder.with("orders/one.yaml", "given: {}\nwhen: decide\nthen:\n  " + expectation + "\n");
    }
}
