package io.crossdock.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MappingFaultsTest {
    private static final String CSV = "Id,Order Date,Delivery Date,Amount,Country\n";
    private static final String COLUMNS = """
        columns:
          Order Date: date
          Delivery Date: date
          Amount: number
        """;
    private static final String REQUESTS = "requests:\n  any: {when: []}\n";

    @TempDir
    Path folder = Path.of("");

    static List<Arguments> mistakes() {
        return List.of(
                mistake("a misspelt key of the file", "colums: {}\n" + mapping("", ""), """
                    mapping.yaml: "colums" is not a key here. Maybe "columns".\
                    """),
                mistake("a misspelt column", mapping("  Ordr Date: date\n", ""), """
                    mapping.yaml > columns > Ordr Date: "Ordr Date" is not a column of orders.csv. Maybe "Order Date".\
                    """),
                mistake("an unknown type", mapping("  Country: string\n", ""), """
                    mapping.yaml > columns > Country: "string" is not a type. \
                    Use one of "text", "number", "whole", "date", "date-time", "yes/no".\
                    """),
                mistake("minutes for months", mapping("  Country: {type: date, format: dd.mm.yyyy}\n", ""), """
                    mapping.yaml > columns > Country > format: "dd.mm.yyyy" is not a date format. \
                    Months are MM or MMM; mm means minutes.\
                    """),
                mistake("a date format without a year", mapping("  Country: {type: date, format: dd.MM.}\n", ""), """
                    mapping.yaml > columns > Country > format: "dd.MM." is not a date format. \
                    Write for example d-MMM-yy or M/d/yyyy or dd.MM.yyyy or yyyy-MM-dd or yyyyMMdd.\
                    """),
                mistake("a made-up date format", mapping("  Country: {type: date, format: day-month-year}\n", ""), """
                    mapping.yaml > columns > Country > format: "day-month-year" is not a date format. \
                    Write for example d-MMM-yy or M/d/yyyy or dd.MM.yyyy or yyyy-MM-dd or yyyyMMdd.\
                    """),
                mistake("a made-up number format", mapping("  Country: {type: number, format: \"#,##0\"}\n", ""), """
                    mapping.yaml > columns > Country > format: "#,##0" is not a number format. \
                    Write one of 1234.56 or 1,234.56 or 1234,56 or 1.234,56 in quotes.\
                    """),
                mistake(
                        "a fact without its status",
                        mapping("  Country: {missing: [{words: x, fact: {check: MASTER_DATA_MATCH}}]}\n", ""),
                        """
                        mapping.yaml > columns > Country > missing > item 1 > fact > status: a value is missing.\
                        """),
                mistake("no path", mapping("", "  order lines.itemId: x\n"), """
                    mapping.yaml > fields > order lines.itemId: "order lines.itemId" is not a path. \
                    Write for example order.orderId or order.lines[0].itemId.\
                    """),
                mistake("facts as fields", mapping("", "  dataQuality.facts[0].check: x\n"), """
                    mapping.yaml > fields > dataQuality.facts[0].check: data-quality facts are not fields. \
                    Write them under facts.\
                    """),
                mistake("a misspelt source", mapping("", "  order.orderId: {colum: Id}\n"), """
                    mapping.yaml > fields > order.orderId: "colum" is not a key here. Maybe "column".\
                    """),
                mistake("two sources", mapping("", "  order.orderId: {column: Id, text: x}\n"), """
                    mapping.yaml > fields > order.orderId: column and text do not go together. Use one of them.\
                    """),
                mistake("a misspelt column in a text", mapping("", "  order.orderId: {text: \"SO-{ID}\"}\n"), """
                    mapping.yaml > fields > order.orderId > text: "ID" is not a column of orders.csv. Maybe "Id".\
                    """),
                mistake("a time of day of a text", mapping("", "  sla.dueAt: {column: Country, at: \"18:00\"}\n"), """
                    mapping.yaml > fields > sla.dueAt > column: "Country" is not a column of dates. \
                    Declare it under columns with type: date and its format.\
                    """),
                mistake("no time of day", mapping("", "  sla.dueAt: {column: Order Date, at: 6 pm}\n"), """
                    mapping.yaml > fields > sla.dueAt > at: "6 pm" is not a time of day. \
                    Write for example "18:00" or "23:59:59".\
                    """),
                mistake("no length of time", mapping("", "  sla.dueAt: {column: Order Date, plus: a week}\n"), """
                    mapping.yaml > fields > sla.dueAt > plus: "a week" is not a length of time. \
                    Write for example 7 days or 12 hours.\
                    """),
                mistake("a quotient of texts", mapping("", "  order.x: {divide: Amount, by: Country}\n"), """
                    mapping.yaml > fields > order.x > by: "Country" is not a column of numbers. \
                    Declare it under columns with type: number.\
                    """),
                mistake(
                        "an unknown unit",
                        mapping("", "  order.x: {from: Order Date, to: Delivery Date, in: h}\n"),
                        """
                        mapping.yaml > fields > order.x > in: "h" is not a unit. Write minutes, hours or days.\
                        """),
                mistake(
                        "an unknown otherwise",
                        mapping("", "  order.x: {column: Country, map: {}, otherwise: skip}\n"),
                        """
                        mapping.yaml > fields > order.x > otherwise: "skip" is not known. Write reject or leave out.\
                        """),
                mistake("a field inside a value", mapping("", "  order: {value: {}}\n  order.orderId: x\n"), """
                    mapping.yaml > requests > any: order.orderId stands inside order, which has a value of its own. \
                    Keep one of both.\
                    """),
                mistake("a list that starts at 1", mapping("", "  order.lines[1].itemId: x\n"), """
                    mapping.yaml > requests > any: order.lines[1].itemId has nothing before it in its list. \
                    The first position is [0].\
                    """),
                mistake("an empty fact", mapping("", "") + "facts: [{check: CLOCK_SKEW}]\n", """
                    mapping.yaml > facts > item 1: a fact needs a check, and either a status or a value.\
                    """),
                mistake("no request", COLUMNS + Samples.NEEDED, """
                    mapping.yaml > requests: no request is described. \
                    Name at least one request and give its fields.\
                    """),
                mistake(
                        "a request without its time",
                        COLUMNS + Samples.NEEDED.replace("evaluatedAt", "extensions") + REQUESTS,
                        """
                        mapping.yaml > requests > any: nothing gives evaluatedAt. Add it to the fields.\
                        """),
                mistake("an unknown separator", "file: {separator: \" \"}\n" + mapping("", ""), """
                    mapping.yaml > file > separator: " " is not a separator. Write ",", ";", "|" or tab.\
                    """),
                mistake("an unknown charset", "file: {charset: latin}\n" + mapping("", ""), """
                    mapping.yaml > file > charset: "latin" is not a character set. \
                    Write for example UTF-8 or windows-1252.\
                    """),
                mistake("an unknown zone", "file: {zone: Berlin}\n" + mapping("", ""), """
                    mapping.yaml > file > zone: "Berlin" is not a time zone. Write for example UTC or Europe/Berlin.\
                    """),
                mistake("an unknown column in a condition", when("Orderdate: {after: Delivery Date}"), """
                    mapping.yaml > requests > any > when > item 1: "Orderdate" is not a column of orders.csv. \
                    Maybe "Order Date".\
                    """),
                mistake("an unknown relation", when("Order Date: {later than: Delivery Date}"), """
                    mapping.yaml > requests > any > when > item 1 > Order Date: "later than" is not a key here. \
                    Use one of "after", "before", "not after", "not before", "above", "at least", "below", \
                    "at most", "one of", "none of", "is".
                    mapping.yaml > requests > any > when > item 1 > Order Date: the condition is empty. \
                    Write for example after: and another column.\
                    """),
                mistake("a text after a date", when("Country: {after: Order Date}"), """
                    mapping.yaml > requests > any > when > item 1 > Country > after: \
                    "Country" is not a column of dates. Declare it under columns with type: date and its format.\
                    """),
                mistake("a bound that is no number", when("Amount: {above: 1'000}"), """
                    mapping.yaml > requests > any > when > item 1 > Amount > above: "1'000" is not a number. \
                    Write a number such as 1234.56.\
                    """),
                mistake("a word for is", when("Country: {is: Haiti}"), """
                    mapping.yaml > requests > any > when > item 1 > Country > is: "Haiti" is not known here. \
                    Write missing or known, or use one of: for texts.\
                    """),
                mistake("an alias", mapping("", "  order.orderId: &one x\n  order.customerPo: *one\n"), """
                    mapping.yaml: line 11 refers to "*one", but YAML aliases are not read. \
                    Write the value again, or put what requests share under the common fields.\
                    """),
                mistake("a key twice", "about: x\nabout: y\n", """
                    mapping.yaml: it is not readable as YAML at line 2: Duplicate field 'about'.
                    mapping.yaml > requests: no request is described. \
                    Name at least one request and give its fields.\
                    """),
                mistake("an empty file", "", """
                    mapping.yaml: nothing is not a list of keys and values. \
                    Use the keys about, file, columns, fields, facts, requests.
                    mapping.yaml > requests: no request is described. \
                    Name at least one request and give its fields.\
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyMistakeHasItsMessage(String mistake, String yaml, String message) throws IOException {
        assertThat(faults(CSV, yaml)).as(mistake).isEqualTo(message);
    }

    @Test
    void allFaultsAreReportedAtOnce() throws IOException {
        String yaml = mapping("  Contry: txt\n", "  order.x: {column: Amout}\n") + "fact: []\n";
        assertThat(faults(CSV, yaml)).hasLineCount(4);
    }

    @Test
    void aFaultyFileFormatDoesNotHideOtherFaults() throws IOException {
        assertThat(faults(
                        CSV,
                        "file: {separator: x}\n"
                                + mapping("  Amount: nummer\n", "").replaceFirst("  Amount: number\n", "")))
                .isEqualTo("""
                    mapping.yaml > file > separator: "x" is not a separator. Write ",", ";", "|" or tab.
                    mapping.yaml > columns > Amount: "nummer" is not a type. Maybe "number".\
                    """);
    }

    @Test
    void aFileThatIsNotUtf8IsAFault() throws IOException {
        Path csv = new Samples(folder).csv(CSV);
        Path mapping =
                Files.write(folder.resolve("mapping.yaml"), "about: Curaçao".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Extract.open(csv, mapping).close())
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("mapping.yaml: it is not UTF-8 text.");
    }

    @Test
    void anExtractWithoutAHeaderIsAFault() throws IOException {
        assertThat(faults("", mapping("", "")))
                .isEqualTo("orders.csv: the file is empty. Its first line must name the columns.");
    }

    @Test
    void twoColumnsOfOneNameAreAFault() throws IOException {
        assertThat(faults(CSV.strip() + ",Id\n", mapping("", "")))
                .isEqualTo("orders.csv > line 1: two columns are named \"Id\". Give each its own name.");
    }

    private String faults(String csv, String yaml) throws IOException {
        Samples samples = new Samples(folder);
        Path extract = samples.csv(csv);
        Path mapping = samples.mapping(yaml);
        return String.valueOf(
                catchThrowable(() -> Extract.open(extract, mapping).close()).getMessage());
    }

    private static Arguments mistake(String name, String yaml, String message) {
        return Arguments.of(name, yaml, message);
    }

    private static String mapping(String columns, String fields) {
        return COLUMNS + columns + Samples.NEEDED + fields + REQUESTS;
    }

    private static String when(String condition) {
        return COLUMNS + Samples.NEEDED + "requests:\n  any:\n    when:\n      - " + condition + "\n";
    }
}
