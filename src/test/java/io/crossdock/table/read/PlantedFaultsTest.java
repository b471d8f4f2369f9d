package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import io.crossdock.table.Field;
import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.engine.TableSession;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each kind of fault, planted in copies of the shipped tables, is found at its cell; its sample shows it to the engine. */
class PlantedFaultsTest {
    private static final int MOST_OF_A_KIND_PER_TABLE = 4;

    @Test
    void theUntouchedTablesHaveNoFindingsButWaivedOnes() throws IOException {
        for (PlantedTable planted : tables()) {
            assertThat(planted.findings()).allMatch(finding -> finding.code().equals("DT-193"));
        }
    }

    @Test
    void everyPlantedFaultIsReportedAtItsCellAndItsSampleShowsIt() throws IOException {
        Map<String, Integer> planted = new LinkedHashMap<>();
        int samples = 0;
        for (PlantedTable table : tables()) {
            Map<String, Integer> ofTable = new LinkedHashMap<>();
            for (Plants.Plant plant : new Plants(table, new Random(20260317)).all()) {
                if (ofTable.merge(plant.kind(), 1, Integer::sum) <= MOST_OF_A_KIND_PER_TABLE) {
                    planted.merge(plant.kind(), 1, Integer::sum);
                    samples += check(table, plant);
                }
            }
        }
        assertThat(planted.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", planted)
                .isGreaterThanOrEqualTo(300);
        assertThat(samples).as("samples asked").isGreaterThanOrEqualTo(100);
    }

    private static int check(PlantedTable table, Plants.Plant plant) {
        RuleBook book = table.read(plant.sheet());
        List<Finding> fresh = table.fresh(book);
        assertThat(fresh)
                .as("%s in %s", plant.kind(), table.table().name())
                .anyMatch(finding -> finding.code().equals(plant.code())
                        && finding.place().cell().equals(plant.cell()));
        List<Finding> sampled =
                fresh.stream().filter(finding -> !finding.sample().isEmpty()).toList();
        if (sampled.isEmpty()) {
            return 0;
        }
        DecisionTable changed = book.tables().get(0);
        try (TableSession session = new CompiledTables(List.of(changed), book.vocabulary()).open()) {
            sampled.forEach(finding -> checkSample(session, book, finding));
        }
        return sampled.size();
    }

    /** The engine, asked what the sample says, finds the rows that the sample names: none for a gap. */
    private static void checkSample(TableSession session, RuleBook book, Finding finding) {
        DecisionTable table = book.tables().get(0);
        List<String> cells = cells(finding.sample());
        Facts facts = new Facts(book.vocabulary());
        for (int i = 0; i < table.when().size(); i++) {
            Column column = table.when().get(i);
            facts.put(column.field().name(), value(column.field(), cells.get(i + 1)));
        }
        Answer answer = session.ask(table.name(), facts);
        List<String> expected = Stream.of(cells.get(cells.size() - 1).split(" \\| ", -1))
                .filter(id -> !id.equals("-"))
                .toList();
        List<String> rows = Stream.concat(answer.rows().stream(), answer.alsoMatched().stream())
                .map(Row::id)
                .toList();
        assertThat(rows).as(finding.message()).containsAll(expected);
        if (finding.code().equals("DT-210")) {
            assertThat(answer.isMissing()).as(finding.message()).isTrue();
        } else if (finding.code().equals("DT-201")) {
            assertThat(answer.isConflicting()).as(finding.message()).isTrue();
        }
    }

    private static @Nullable Object value(Field field, String text) {
        if (text.equals(CellGrammar.UNKNOWN)) {
            return null;
        }
        if (field.list()) {
            return text.equals("-") ? List.of() : List.of(text.split(" \\| ", -1));
        }
        return ValueParser.read(field, Part.ofValue(text), new CellFaults(new Findings(), Place.of("sample"), "", ""));
    }

    /** Cells of a line of CSV, of which some may stand in quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return Collections.unmodifiableList(cells);
    }

    private static List<PlantedTable> tables() throws IOException {
        WorkbookReader reader = new WorkbookReader();
        List<Workbook> books = new ArrayList<>();
        for (Path file : reader.list(Path.of("decision-tables"))) {
            books.add(reader.read(file));
        }
        Workbook words = books.stream()
                .filter(book -> book.name().equals("vocabulary"))
                .findFirst()
                .orElseThrow();
        List<PlantedTable> tables = new ArrayList<>();
        for (Workbook book : books) {
            for (Grid grid : book.grids()) {
                if (grid.lines().get(0).cell(0).text().equals("Table")) {
                    tables.add(new PlantedTable(words, book, grid));
                }
            }
        }
        return tables;
    }
}
