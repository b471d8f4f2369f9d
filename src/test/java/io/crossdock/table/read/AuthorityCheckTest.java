package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Finding;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Letters;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Faults of authority in copies of the shipped tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityCheckTest {
    private final List<Workbook> shipped = new ArrayList<>();

    @BeforeAll
    void readTheShippedBooks() throws IOException {
        WorkbookReader reader = new WorkbookReader();
        for (Path file : reader.list(Path.of("decision-tables"))) {
            shipped.add(reader.read(file));
        }
    }

    @Test
    void theShippedAuthorityIsSoundAndItsAutomaticPathsAreListed() {
        List<String> messages = found(shipped);

        assertThat(messages).allMatch(message -> message.endsWith("(DT-406)"));
        assertThat(messages)
                .contains(
                        "decision-tables/automation.xlsx > AutomationEligibility!G11, row AU-001, \"Mode\": cases of"
                                + " this row may run by themselves, at an exposure of under 1000 USD. (DT-406)",
                        "decision-tables/automation.xlsx > AutomationEligibility!G48, row AU-038, \"Mode\": cases of"
                                + " this row may run by themselves, at an exposure of 1000 to under 10000 USD. (DT-406)");
    }

    @Test
    void aLargerAmountThatNeedsLessAuthorityIsFound() {
        assertThat(with("ApprovalAuthority", "AP-043", "CFO", "CREDIT_MANAGER"))
                .containsExactly("decision-tables/approvals.xlsx > ApprovalAuthority!F53, row AP-043, \"Approvers\": a"
                        + " larger amount of RELEASE_CREDIT_HOLD needs less authority: 1 of CREDIT_MANAGER here, 1 of"
                        + " CONTROLLER in AP-042. Name roles of at least the same grade, and no fewer approvals."
                        + " (DT-401)");
    }

    @Test
    void anAmountWithoutAnApproverIsFound() {
        assertThat(with("ApprovalAuthority", "AP-002", "TRANSPORT_SUPERVISOR", "-"))
                .containsExactly("decision-tables/approvals.xlsx > ApprovalAuthority!F12, row AP-002, \"Approvers\": 1"
                        + " approval is needed, but the row names 0 approvers. Name the roles that"
                        + " approve, and how many of them must. (DT-402)");
    }

    @Test
    void aRequesterWhoMayApproveIsFound() {
        assertThat(with("ApprovalModifiers", "AM-001", "REPLACE_WITH_NEXT_UP", "RAISE_ONE_BAND"))
                .singleElement()
                .asString()
                .startsWith("decision-tables/approvals.xlsx > ApprovalModifiers!B1: nothing keeps who requests one of"
                        + " EXPEDITE_FREIGHT, SPLIT_SHIPMENT,")
                .endsWith("from approving the own request. Add a row with the effect REPLACE_WITH_NEXT_UP that asks for"
                        + " nothing but this. (DT-403)");
    }

    @Test
    void aWayUpThatEndsAtNobodyIsFound() {
        assertThat(with("Roles", "RL-BUYER", "SENIOR_BUYER", "-"))
                .containsExactly(
                        "decision-tables/taxonomy.xlsx > Roles!H21, row RL-BUYER, \"Next role up\": nobody stands"
                                + " above this role of grade 1, so what it passes on ends at nobody. Write a role of a"
                                + " higher grade. (DT-404)");
        assertThat(with("Roles", "RL-SENIOR_BUYER", "PROCUREMENT_MANAGER", "BUYER"))
                .containsExactly(
                        "decision-tables/taxonomy.xlsx > Roles!H22, row RL-SENIOR_BUYER, \"Next role up\": BUYER has"
                                + " no higher grade than this role, so what is passed up may never arrive. Write a role of"
                                + " a higher grade. (DT-404)");
    }

    @Test
    void anEscalationThatReachesNobodyIsFound() {
        assertThat(with("EscalationRoles", "ER-002", "CUSTOMER_SERVICE_SUPERVISOR", "-"))
                .singleElement()
                .asString()
                .contains("EscalationRoles!E", ", row ER-002, ")
                .endsWith("this escalation reaches nobody. Write the role that has the case at this level. (DT-405)");
    }

    private List<String> with(String table, String row, String from, String to) {
        List<Workbook> changed = new ArrayList<>();
        for (Workbook book : shipped) {
            List<Grid> grids = book.grids().stream()
                    .map(grid -> grid.name().equals(table) ? changed(grid, row, from, to) : grid)
                    .toList();
            changed.add(new Workbook(book.name(), grids, List.of()));
        }
        return found(changed).stream()
                .filter(message -> !message.endsWith("(DT-406)"))
                .toList();
    }

    private static Grid changed(Grid grid, String row, String from, String to) {
        List<Grid.Line> lines = new ArrayList<>();
        for (Grid.Line line : grid.lines()) {
            Grid.Line next = line;
            for (int i = 2; i < line.cells().size() && line.cell(1).text().equals(row); i++) {
                if (line.cell(i).text().equals(from)) {
                    next = PlantedTable.with(next, Letters.of(i), text -> to);
                }
            }
            lines.add(next);
        }
        return new Grid(grid.name(), grid.place(), lines);
    }

    private static List<String> found(List<Workbook> books) {
        return RuleBookReader.read(books).findings().stream()
                .filter(finding -> finding.code().startsWith("DT-4"))
                .map(Finding::message)
                .toList();
    }
}
