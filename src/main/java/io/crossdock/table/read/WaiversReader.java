package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the Waivers sheets: one waiver a line. */
final class WaiversReader {
    static final String SHEET = "Waivers";

    private static final List<String> HEADER =
            List.of("table", "finding", "rows", "region", "reason", "owner", "expires");
    /** Findings about rows, and those about a part of the questions; nothing else can be waived. */
    private static final List<FindingCode> ABOUT_ROWS = List.of(
            FindingCode.OVERLAP,
            FindingCode.NEVER_REACHED,
            FindingCode.SAME_ORDER,
            FindingCode.IDLE_ROW,
            FindingCode.HIDDEN_ROW);

    private static final List<FindingCode> ABOUT_REGIONS = List.of(FindingCode.GAP, FindingCode.UNMENTIONED);

    private final Findings findings;

    WaiversReader(Findings findings) {
        this.findings = findings;
    }

    Waivers read(List<Workbook> workbooks, Collection<TableDraft> drafts) {
        List<ReadWaiver> waivers = new ArrayList<>();
        for (Workbook workbook : workbooks) {
            for (Grid grid : workbook.grids()) {
                if (grid.name().equals(SHEET) && hasHeader(grid)) {
                    grid.lines().stream()
                            .skip(1)
                            .forEach(line -> new Line(grid, line, drafts).read().ifPresent(waivers::add));
                }
            }
        }
        return new Waivers(waivers);
    }

    private boolean hasHeader(Grid grid) {
        List<String> written = grid.lines().isEmpty()
                ? List.of()
                : grid.lines().get(0).cells().stream().map(Cell::text).toList();
        if (!written.equals(HEADER)) {
            findings.add(
                    FindingCode.WAIVERS_HEADER,
                    grid.place().cell("A1"),
                    "the columns are not those of waivers.",
                    "Write " + Advice.allOf(HEADER) + " in the first line.");
        }
        return written.equals(HEADER);
    }

    /** One waiver while it is read. */
    private final class Line {
        private final Grid grid;
        private final Grid.Line line;
        private final Collection<TableDraft> drafts;

        Line(Grid grid, Grid.Line line, Collection<TableDraft> drafts) {
            this.grid = grid;
            this.line = line;
            this.drafts = drafts;
        }

        Optional<ReadWaiver> read() {
            long before = findings.errors();
            List.of("table", "finding", "reason", "owner", "expires").forEach(this::checkFilled);
            Optional<TableDraft> draft = draft();
            boolean aboutRows = has(ABOUT_ROWS);
            if (!text("finding").isEmpty() && !aboutRows && !has(ABOUT_REGIONS)) {
                List<String> codes = Stream.concat(ABOUT_ROWS.stream(), ABOUT_REGIONS.stream())
                        .map(FindingCode::code)
                        .sorted()
                        .toList();
                report("finding", "\"" + text("finding") + "\" cannot be waived.", Advice.write("", codes));
            } else if (!text("finding").isEmpty()) {
                checkFilled(aboutRows ? "rows" : "region");
            }
            List<List<Condition>> regions =
                    draft.isPresent() && has(ABOUT_REGIONS) && !text("region").isEmpty()
                            ? new WaiverRegion(draft.get().layout(), faults("region")).read(text("region"))
                            : List.of();
            LocalDate expires =
                    text("expires").isEmpty() ? null : Times.date(Part.ofValue(text("expires")), faults("expires"));
            if (findings.errors() > before || expires == null) {
                return Optional.empty();
            }
            return Optional.of(new ReadWaiver(
                    new Waiver(
                            grid.place().cell("A" + line.number()),
                            text("table"),
                            text("finding"),
                            Stream.of(text("rows").split(",", -1))
                                    .map(String::strip)
                                    .filter(id -> !id.isEmpty())
                                    .toList(),
                            text("region"),
                            text("reason"),
                            text("owner"),
                            expires),
                    regions));
        }

        private Optional<TableDraft> draft() {
            Optional<TableDraft> draft = drafts.stream()
                    .filter(each -> each.layout().header().name().equals(text("table")))
                    .findFirst();
            if (draft.isEmpty() && !text("table").isEmpty()) {
                List<String> names = drafts.stream()
                        .map(each -> each.layout().header().name())
                        .toList();
                report("table", "there is no table " + text("table") + ".", Advice.write(text("table"), names));
            }
            return draft;
        }

        private boolean has(List<FindingCode> codes) {
            return codes.stream().anyMatch(code -> code.code().equals(text("finding")));
        }

        private void checkFilled(String column) {
            if (text(column).isEmpty()) {
                report(column, "the " + column + " is blank.", "Write it; a waiver without it is no waiver.");
            }
        }

        private String text(String column) {
            return line.cell(HEADER.indexOf(column)).text();
        }

        private void report(String column, String problem, String advice) {
            faults(column).report(FindingCode.WAIVER_LINE, problem, advice);
        }

        private CellFaults faults(String column) {
            String reference = line.cell(HEADER.indexOf(column)).reference();
            return new CellFaults(findings, grid.place().cell(reference), "", column);
        }
    }
}
