package io.crossdock.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFieldOfEachKindIsFilled() throws IOException {
        String columns = """
            columns:
              Day: {type: date, format: d-MMM-yy}
              Until: {type: date-time, format: M/d/yyyy h:mm a}
              Amount: {type: number, format: "1.234,56"}
              Packs: whole
              Urgent: yes/no
            """;
        String fields = """
            a.text: {column: Name}
            a.sentence: {text: "{Name} ({Packs} packs)"}
            a.day: {column: Day}
            a.evening: {column: Day, at: 18:00}
            a.weekLater: {column: Day, plus: 7 days}
            a.hourBefore: {column: Until, plus: -1 hour}
            a.until: {column: Until}
            a.hours: {from: Day, to: Until, in: hours}
            a.amount: {column: Amount}
            a.price: {divide: Amount, by: Packs}
            a.urgent: {column: Urgent}
            a.translated: {column: Name, map: {Café: 1, Tea: 2}}
            a.list[0].x: 0.10
            a.list[1].x: [a, b]
            a.cells: {cells: [Name, Packs]}
            a.value: {value: {deep: true}}
            """;
        String csv = """
            Id,Name,Day,Until,Amount,Packs,Urgent
            7,Café,5-feb-24,2/5/2024 4:30 PM,"1.000,50",3,Yes
            """;

        List<Mapped> results = new Samples(folder).withFields(columns, fields, csv);

        assertThat(results).hasSize(1).first().isInstanceOfSatisfying(Mapped.Request.class, request -> {
            assertThat(request.line()).isEqualTo(2);
            assertThat(request.json().get("a").toString())
                    .isEqualTo("{\"text\":\"Café\",\"sentence\":\"Café (3 packs)\",\"day\":\"2024-02-05\","
                            + "\"evening\":\"2024-02-05T18:00:00Z\",\"weekLater\":\"2024-02-12\","
                            + "\"hourBefore\":\"2024-02-05T15:30:00Z\",\"until\":\"2024-02-05T16:30:00Z\","
                            + "\"hours\":16.5,\"amount\":1000.50,\"price\":333.5,\"urgent\":true,\"translated\":1,"
                            + "\"list\":[{\"x\":0.1},{\"x\":[\"a\",\"b\"]}],"
                            + "\"cells\":{\"Name\":\"Café\",\"Packs\":\"3\"},\"value\":{\"deep\":true}}");
        });
    }

    @Test
    void aFieldOfAMissingValueIsLeftOut() throws IOException {
        String fields = """
            a.text: {column: Name}
            a.sentence: {text: "to {Name}"}
            a.translated: {column: Name, map: {Tea: 2}}
            """;
        assertThat(request(new Samples(folder).withFields("", fields, "Id,Name\n1,\n"))
                        .json()
                        .has("a"))
                .isFalse();
    }

    @Test
    void aDivisionByZeroIsAMissingValue() throws IOException {
        String columns = "columns: {Amount: number, Packs: whole}\n";
        String fields = "a.price: {divide: Amount, by: Packs}\n";
        assertThat(request(new Samples(folder).withFields(columns, fields, "Id,Amount,Packs\n1,5,0\n"))
                        .json()
                        .has("a"))
                .isFalse();
    }

    @Test
    void aMissingWordLeavesTheFieldOutAndRaisesItsFact() throws IOException {
        String columns = """
            columns:
              Freight:
                type: number
                missing:
                  - words: [Invoiced Separately, "See DN-*"]
                    fact: {check: MASTER_DATA_MATCH, status: WARN, source: ERP, detail: not on this line}
            """;
        Mapped.Request request = request(new Samples(folder)
                .withFields(
                        columns, "financials.freightUsd: {column: Freight}", "Id,Freight\n1,see dn-304 (ID#:10)\n"));
        assertThat(request.json().has("financials")).isFalse();
        assertThat(request.json().at("/dataQuality/facts").toString())
                .isEqualTo("[{\"check\":\"MASTER_DATA_MATCH\",\"status\":\"WARN\",\"source\":\"ERP\","
                        + "\"detail\":\"Freight: see dn-304 (ID#:10) (not on this line)\"}]");
    }

    @Test
    void anUndeclaredEmptyCellRaisesNoFact() throws IOException {
        assertThat(request(new Samples(folder).withFields("", "a: {column: Name}", "Id,Name\n1,\n"))
                        .json()
                        .has("dataQuality"))
                .isFalse();
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() throws IOException {
        String columns = """
            columns:
              Day: {type: date, format: d-MMM-yy}
              Amount: number
              Packs: whole
              Urgent: yes/no
              Mode: {allowed: [Air, Truck]}
            """;
        String csv = "Id,Day,Amount,Packs,Urgent,Mode\n1,31-Feb-24,\"1,000\",2.5,perhaps,air\n";
        assertThat(rejected(new Samples(folder).withFields(columns, "", csv)).reasons())
                .containsExactly(
                        "\"Day\": \"31-Feb-24\" is not a date written like 5-Feb-24. "
                                + "Correct the cell, or list its words under missing in the mapping.",
                        "\"Amount\": \"1,000\" is not a number written like 1234.56. "
                                + "Correct the cell, or list its words under missing in the mapping.",
                        "\"Packs\": \"2.5\" is not a whole number written like 1234.56. "
                                + "Correct the cell, or list its words under missing in the mapping.",
                        "\"Urgent\": \"perhaps\" is not yes or no. "
                                + "Correct the cell, or list its words under missing in the mapping.",
                        "\"Mode\": \"air\" is not one of the allowed values. Maybe \"Air\".");
    }

    @Test
    void aWordOutsideTheMapRejectsTheRow() throws IOException {
        assertThat(rejected(new Samples(folder).withFields("", "a: {column: Name, map: {Tea: 2}}", "Id,Name\n1,Tee\n"))
                        .reasons())
                .containsExactly("\"Name\": \"Tee\" is not in the map of the mapping. Maybe \"Tea\".");
    }

    @Test
    void aWordOutsideTheMapMayBeLeftOut() throws IOException {
        String fields = "a: {column: Name, map: {Tea: 2}, otherwise: leave out}";
        assertThat(request(new Samples(folder).withFields("", fields, "Id,Name\n1,Tee\n"))
                        .json()
                        .has("a"))
                .isFalse();
    }

    @Test
    void aRowWithoutARequiredValueIsRejected() throws IOException {
        assertThat(rejected(new Samples(folder).withFields("", "", "Id,Name\n,Tea\n"))
                        .reasons())
                .containsExactly("\"any\": requestId is missing. No request can do without it.");
    }

    @Test
    void aRowOfAnotherLengthIsRejectedAndTheNextOneIsRead() throws IOException {
        List<Mapped> results = new Samples(folder).withFields("", "", "Id,Name\n1,Tea,green\n2,Tea\n");
        assertThat(results).hasSize(2);
        assertThat(results.get(0))
                .isEqualTo(new Mapped.Rejected(
                        2,
                        List.of("the row has 3 cells, the header has 2. Check quotes and separators."),
                        List.of("1", "Tea", "green")));
        assertThat(results.get(1)).isInstanceOf(Mapped.Request.class);
    }

    @Test
    void linesAreThoseOfTheFileAlsoAfterACellOfTwoLines() throws IOException {
        assertThat(new Samples(folder).withFields("", "", "Id,Name\n1,\"a\nb\"\n\n2,c\n"))
                .extracting(Mapped::line)
                .containsExactly(2, 5);
    }

    @Test
    void aRowMayBecomeSeveralRequestsInTheOrderOfTheMapping() throws IOException {
        String yaml = Samples.NEEDED + """
            requests:
              second: {fields: {a: 2}}
              first: {fields: {a: 1}}
            """;
        assertThat(new Samples(folder).results("Id\n1\n", yaml))
                .extracting(result -> ((Mapped.Request) result).json().get("a").intValue())
                .containsExactly(2, 1);
    }

    @Test
    void theFieldOfARequestReplacesTheCommonOne() throws IOException {
        String yaml = Samples.NEEDED + "requests:\n  other: {fields: {exception.typeCode: DLV-05}}\n";
        assertThat(request(new Samples(folder).results("Id\n1\n", yaml))
                        .json()
                        .at("/exception/typeCode")
                        .asText())
                .isEqualTo("DLV-05");
    }

    @Test
    void daysAreThoseOfTheZone() throws IOException {
        String columns = "file: {zone: America/New_York}\ncolumns: {Day: date}\n";
        String fields = "a: {column: Day, at: \"18:00\"}\nb: {column: Day, plus: 1 day, at: \"18:00\"}\n";
        ObjectNode json = request(new Samples(folder).withFields(columns, fields, "Id,Day\n1,2024-03-09\n"))
                .json();
        assertThat(json.get("a").asText()).isEqualTo("2024-03-09T23:00:00Z");
        assertThat(json.get("b").asText()).isEqualTo("2024-03-10T22:00:00Z");
    }

    @Test
    void aCellsOwnOffsetCounts() throws IOException {
        String columns = "columns: {At: date-time}\n";
        assertThat(request(new Samples(folder)
                                .withFields(columns, "a: {column: At}", "Id,At\n1,2024-03-09T12:00:00+02:00\n"))
                        .json()
                        .get("a")
                        .asText())
                .isEqualTo("2024-03-09T10:00:00Z");
    }

    @Test
    void otherSeparatorsCharsetsAndAByteOrderMarkAreRead() throws IOException {
        Samples samples = new Samples(folder);
        Path mapping = samples.mapping("file: {separator: \";\", charset: windows-1252}\n" + Samples.NEEDED
                + "  a: {column: Name}\nrequests:\n  any: {}\n");
        Path csv =
                Files.write(folder.resolve("o.csv"), "Id;Name\r\n1;Müller\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try (Extract extract = Extract.open(csv, mapping)) {
            assertThat(request(extract.stream().toList()).json().get("a").asText())
                    .isEqualTo("Müller");
        }
        assertThat(samples.withFields("", "", "\uFEFFId,Name\n1,x\n")).hasSize(1);
    }

    @Test
    void aFileInAnotherCharsetIsRefusedNotGuessed() throws IOException {
        Path mapping = new Samples(folder).mapping(Samples.NEEDED + "requests:\n  any: {}\n");
        Path csv = Files.write(folder.resolve("o.csv"), "Id,Name\n1,Müller\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Extract.open(csv, mapping).close())
                .isInstanceOf(ExtractException.class)
                .hasMessage("o.csv: cannot be read on after line 0. It is not UTF-8 text. "
                        + "Maybe the mapping needs file: {charset: windows-1252}.");
    }

    @Test
    void rowsAreReadAsTheyAreAskedFor() throws IOException {
        Samples samples = new Samples(folder);
        Path csv = samples.csv("Id,Name\n" + "1,abcdefghijklmnopqrstuvwxyz\n".repeat(100_000));
        try (Extract extract = Extract.open(csv, samples.mapping(Samples.NEEDED + "requests:\n  any: {}\n"))) {
            Iterator<Mapped> rows = extract.iterator();
            rows.next();
            assertThat(extract.bytesRead()).isLessThan(extract.bytesInAll() / 10);
        }
    }

    private static Mapped.Request request(List<Mapped> results) {
        return (Mapped.Request) results.get(0);
    }

    private static Mapped.Rejected rejected(List<Mapped> results) {
        return (Mapped.Rejected) results.get(0);
    }
}
