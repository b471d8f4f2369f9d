package io.crossdock.table.read;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Place;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the workbooks of a rule set into its vocabulary and tables, with everything that is wrong with them. */
public final class RuleBookReader {
    private final Findings findings = new Findings();
    private final RowIds ids = new RowIds(findings);
    private final Map<String, Place> tableNames = new HashMap<>();

    private final Place ruleSet;

    private RuleBookReader(Place ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Reads folders of workbooks as one book; a folder that holds none is a folder of folders with one .csv file per sheet.
     *
     * @param decisionTables where the rule set's vocabulary is expected
     * @param others for example the weights of planners
     * @throws IOException when a folder itself cannot be listed; faults of its files are findings
     */
    public static RuleBook read(Path decisionTables, Path... others) throws IOException {
        List<Workbook> read = new ArrayList<>(workbooks(decisionTables));
        for (Path other : others) {
            read.addAll(workbooks(other));
        }
        Place ruleSet = Place.of(decisionTables.toString().replace('\\', '/'));
        return new RuleBookReader(ruleSet).readAll(read);
    }

    /** The workbooks of a folder, or of its folders of .csv files when it holds none. */
    public static List<Workbook> workbooks(Path folder) throws IOException {
        WorkbookReader files = new WorkbookReader();
        List<Path> workbooks = files.list(folder);
        return workbooks.isEmpty()
                ? folders(folder).stream().map(files::readFolder).toList()
                : workbooks.stream().map(files::read).toList();
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Reads what the files say; the same workbooks always give the same book. */
    public static RuleBook read(List<Workbook> workbooks) {
        return new RuleBookReader(Place.of("rule set")).readAll(workbooks);
    }

    private RuleBook readAll(List<Workbook> workbooks) {
        workbooks.forEach(workbook -> findings.addAll(workbook.findings()));
        Map<String, Map<String, String>> about = new AboutReader(findings).read(workbooks);
        Words words = new WordsReader(ruleSet, findings).read(workbooks);
        Map<Wired, TableDraft> drafts = new LinkedHashMap<>();
        for (Workbook workbook : workbooks) {
            for (Grid grid : workbook.grids()) {
                if (isTable(grid)) {
                    TableDraft draft = draft(grid, words);
                    drafts.put(Wired.of(draft.layout(), findings), draft);
                }
            }
        }
        List<Wired> wired = List.copyOf(drafts.keySet());
        Waivers waivers = new WaiversReader(findings).read(workbooks, drafts.values());
        drafts.values().forEach(new ProofCheck(findings, waivers)::check);
        waivers.report(findings);
        new AuthorityCheck(findings, drafts.values()).check();
        new EscalationRoleCheck(findings).check(drafts.values());
        new AutoPaths(findings, drafts.values()).list();
        new Connections(wired, findings).check(words);
        List<DecisionTable> tables = new StageOrder(wired)
                .ordered().stream()
                        .map(drafts::get)
                        .flatMap(draft -> draft.table().stream())
                        .toList();
        return new RuleBook(about, words.vocabulary(), tables, waivers.all(), findings.inSheetOrder());
    }

    private static boolean isTable(Grid grid) {
        return !List.of(WordsReader.SHEET, AboutReader.SHEET, WaiversReader.SHEET, WorkbookReader.READ_ME)
                .contains(grid.name());
    }

    private TableDraft draft(Grid grid, Words words) {
        long before = findings.errors();
        TableLayout layout = new LayoutReader(grid, words, findings).read();
        checkName(layout.header());
        RowReader reader = new RowReader(layout, ids, findings);
        List<ReadRow> rows = new ArrayList<>();
        boolean lastRowIsRead = true;
        for (Grid.Line line : layout.rows()) {
            Optional<ReadRow> row = reader.read(line);
            row.ifPresent(rows::add);
            lastRowIsRead = row.isPresent();
        }
        TableDraft draft = TableDraft.of(layout, rows, lastRowIsRead, findings.errors() == before);
        new TableCheck(findings).check(draft);
        return draft;
    }

    private void checkName(TableHeader header) {
        Place first = tableNames.putIfAbsent(header.name(), header.place());
        if (first != null) {
            findings.add(
                    FindingCode.TABLE_TWICE,
                    header.place(),
                    "the table " + header.name() + " stands at " + first + " already.",
                    "Write another name.");
        }
    }
}
