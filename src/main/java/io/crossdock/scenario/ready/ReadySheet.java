package io.crossdock.scenario.ready;

import io.crossdock.scenario.coverage.TableQuestion;
import io.crossdock.table.Column;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Place;
import io.crossdock.table.Row;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.Written;
import io.crossdock.table.proof.TableIndex;
import io.crossdock.table.sheet.Cell;
import io.crossdock.table.sheet.CsvTwin;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Letters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects scenarios for one table as a sheet. The same question is asked once, whoever needs it. */
public final class ReadySheet {
    private static final String NOTHING = "-";
    private static final String UNKNOWN = "unknown";
    private static final String BAR = " | ";

    private final DecisionTable table;
    private final TableIndex index;
    private final Instant usual;
    private final Map<TableQuestion, ReadyScenario> scenarios = new LinkedHashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();

    /** @param usual when tables are asked unless a line says so */
    public ReadySheet(DecisionTable table, Instant usual) {
        this.table = table;
        this.index = TableIndex.of(table);
        this.usual = usual;
    }

    /**
     * Adds a line, unless one asks the same already.
     *
     * @param wish what the line is for; made unique when another line has that name
     */
    public ReadyScenario add(String wish, TableQuestion question) {
        return scenarios.computeIfAbsent(question, unused -> {
            List<Row> rows = counting(question);
            List<String> then = IntStream.range(0, table.then().size())
                    .mapToObj(column -> given(rows, column))
                    .toList();
            List<String> ids = rows.stream().map(Row::id).toList();
            return new ReadyScenario(unique(wish), question, ids, then);
        });
    }

    private String unique(String wish) {
        String label = wish;
        for (int i = 2; !labels.add(label); i++) {
            label = wish + " (" + i + ")";
        }
        return label;
    }

    private List<Row> counting(TableQuestion question) {
        List<Row> rows = index.matching(question.values(), question.evaluatedAt()).stream()
                .mapToObj(row -> table.rows().get(row))
                .toList();
        return table.hit() == HitPolicy.FIRST && rows.size() > 1 ? rows.subList(0, 1) : rows;
    }

    private String given(List<Row> rows, int column) {
        return rows.isEmpty()
                ? NOTHING
                : rows.stream()
                        .map(row -> written(row.then().get(column), NOTHING))
                        .collect(Collectors.joining(BAR));
    }

    private static String written(@Nullable Object value, String absent) {
        return value == null || (value instanceof List<?> list && list.isEmpty()) ? absent : Written.of(value);
    }

    public DecisionTable table() {
        return table;
    }

    public boolean isEmpty() {
        return scenarios.isEmpty();
    }

    public int size() {
        return scenarios.size();
    }

    /** As lines of text in the form of a scenario sheet. */
    public String csv() {
        return CsvTwin.text(grid());
    }

    /** The header lines, then one line per scenario. */
    public Grid grid() {
        return grid(Field::name);
    }

    /** The same with headings that people know; fields that share a label keep their names. */
    public Grid labelled() {
        Map<String, Long> labels = Stream.concat(table.when().stream(), table.then().stream())
                .map(Column::field)
                .distinct()
                .collect(Collectors.groupingBy(Field::label, Collectors.counting()));
        return grid(field -> labels.getOrDefault(field.label(), 0L) > 1 ? field.name() : field.label());
    }

    private Grid grid(Function<Field, String> heading) {
        List<List<String>> lines = new ArrayList<>();
        boolean dated =
                scenarios.keySet().stream().anyMatch(question -> !Objects.equals(question.evaluatedAt(), usual));
        lines.add(List.of("Table", table.name()));
        lines.add(headers(dated, heading));
        scenarios.values().forEach(scenario -> lines.add(line(scenario, dated)));
        Place place = Place.of(table.name() + ".csv");
        List<Grid.Line> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            written.add(line(i + 1, lines.get(i)));
        }
        return new Grid(table.name(), place.sheet(table.name()), written);
    }

    private static Grid.Line line(int number, List<String> texts) {
        return new Grid.Line(
                number,
                IntStream.range(0, texts.size())
                        .mapToObj(column -> new Cell(Letters.of(column) + number, texts.get(column), false))
                        .toList());
    }

    private List<String> headers(boolean dated, Function<Field, String> heading) {
        List<String> headers = new ArrayList<>(List.of("scenario"));
        table.when().stream().map(Column::field).map(heading).forEach(headers::add);
        if (dated) {
            headers.add(Vocabulary.EVALUATED_AT);
        }
        headers.add("expect row");
        shown().forEach(column ->
                headers.add("expect " + heading.apply(table.then().get(column).field())));
        return headers;
    }

    /** A field that holds several values can be expected of one row only, so it is left out when rows match together. */
    private List<Integer> shown() {
        boolean several =
                scenarios.values().stream().anyMatch(scenario -> scenario.rows().size() > 1);
        return IntStream.range(0, table.then().size())
                .filter(column -> !several || !table.then().get(column).field().list())
                .boxed()
                .toList();
    }

    private List<String> line(ReadyScenario scenario, boolean dated) {
        List<String> cells = new ArrayList<>(List.of(scenario.label()));
        for (int i = 0; i < table.when().size(); i++) {
            Object value = scenario.question().values().get(i);
            cells.add(value == null ? UNKNOWN : written(value, NOTHING));
        }
        if (dated) {
            Instant instant = scenario.question().evaluatedAt();
            cells.add(instant == null ? UNKNOWN : instant.toString());
        }
        cells.add(scenario.rows().isEmpty() ? NOTHING : String.join(BAR, scenario.rows()));
        shown().forEach(column -> cells.add(scenario.then().get(column)));
        return cells;
    }
}
