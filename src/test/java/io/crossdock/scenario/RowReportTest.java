package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author reads when a table does not answer as a line of a sheet expects. */
class RowReportTest {
    @TempDir
    private Path temp;

    private TrialFolder folder;

    @BeforeEach
    void start() {
        folder = TrialFolder.in(temp);
    }

    @Test
    void otherRowSaysWhatTheExpectedOneMissed() {
        sheet("PriorityBands", "priorityScore,expect row,expect bandPriority", "70,PB-002,P2");

        assertThat(report()).isEqualTo("""
            failed
              row
                expected PB-002
                actual   PB-001
                because  PB-002 did not match: priorityScore must be [50..70) and is 70
                         PB-001 matched: The score is 70 points or more. Critical: act now, work until resolved.
              expect bandPriority
                expected P2
                actual   P1
                because  PB-001: The score is 70 points or more. Critical: act now, work until resolved.\
            """);
    }

    @Test
    void rowBehindTheFirstOneIsNamed() {
        sheet(
                "ActionFeasibility",
                "action.code,area,splitAllowed,shipment.dispatched,shipment.delivered,hoursToInvoiceDue,sellerOwnsTransit,return.vendorReturnAllowed,return.conditionGrade,action.feasibility,expect"
                        + " row",
                "CANCEL_LINE,ORD,unknown,yes,unknown,unknown,unknown,unknown,unknown,YES,AF-013");

        assertThat(report()).contains("    because  AF-013 matched too, but stands behind AF-002.\n");
    }

    @Test
    void rowThatNoTableHasIsNamed() {
        sheet("PriorityBands", "priorityScore,expect row", "70,PB-01");

        assertThat(report()).contains("    because  there is no row PB-01. Maybe \"PB-001\" is meant.\n");
    }

    @Test
    void everyFieldOfTheTableIsGiven() {
        sheet("PriorityFloor", "severity,hurry,expect row", "SEV1,LOW,PF-005");

        assertThat(report()).isEqualTo("""
            failed
              hurry
                expected a field that the table asks for
                actual   it is not
                because  There are severity, urgencyClass.
              urgencyClass
                expected a column in the sheet
                actual   there is none
                because  The table asks for it. Write unknown.\
            """);
    }

    @Test
    void valueMustBeOneOfTheField() {
        sheet("PriorityFloor", "severity,urgencyClass,expect row", "SEV1,LOWW,PF-005");

        assertThat(report()).isEqualTo("""
            failed
              urgencyClass
                expected a value
                actual   "LOWW" is not a value of Urgency. Maybe LOW.\
            """);
    }

    @Test
    void choiceNamedUnknownIsKnown() {
        sheet("PriorityFloor", "severity,urgencyClass,expect row", "SEV1,UNKNOWN,PF-006");

        assertThat(folder.run().hasPassed()).isTrue();
    }

    @Test
    void unknownFactMatchesNoChoice() {
        sheet("PriorityFloor", "severity,urgencyClass,expect row", "SEV1,unknown,-");

        assertThat(folder.run().hasPassed()).isTrue();
    }

    @Test
    void tableMustExist() {
        sheet("PriorityBand", "priorityScore,expect row", "70,PB-001");

        assertThat(report()).isEqualTo("""
            failed
              Table
                expected a table of the rule set
                actual   PriorityBand
                because  Maybe "PriorityBands" is meant.\
            """);
    }

    @Test
    void onlyValuesThatTheTableGivesCanBeExpected() {
        sheet("PriorityBands", "priorityScore,expect row,expect priority", "70,PB-001,P1");

        assertThat(report()).isEqualTo("""
            failed
              expect priority
                expected a field that the table gives
                actual   it is not
                because  There are bandPriority.\
            """);
    }

    private void sheet(String table, String columns, String line) {
        folder.with("tables/Trial.csv", "Table," + table + "\nscenario," + columns + "\nscore at 70," + line + "\n");
    }

    /** Without the title, which names the folder of this test. */
    private String report() {
        String report = folder.run().report();
        return report.substring(report.indexOf("): ") + 3);
    }
}
