package io.crossdock.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScmsSampleTest {
    private static final Path SAMPLE = Path.of("test-scenarios", "samples", "scms");
    private static List<Mapped> results = List.of();

    @BeforeAll
    static void readTheWholeHistory() throws IOException {
        try (Extract extract = Extract.open(SAMPLE.resolve("delivery-history.csv"), SAMPLE.resolve("mapping.yaml"))) {
            results = extract.stream().toList();
        }
    }

    @Test
    void everyLineOfTheFileIsAccountedFor() {
        assertThat(results.stream().map(Mapped::line).distinct()).hasSize(10_324);
    }

    @Test
    void everyLateLineIsADeliveryWindowBreach() {
        assertThat(requests("DLV-06")).hasSize(1_186);
    }

    @Test
    void everyLineRecordedAWeekOrMoreAfterDeliveryIsAMissingProofOfDelivery() {
        assertThat(requests("DLV-05")).hasSize(1_102);
    }

    @Test
    void aLineMayBeBoth() {
        List<Integer> lines = requests("DLV-05").stream().map(Mapped::line).toList();
        assertThat(requests("DLV-06").stream().filter(late -> lines.contains(late.line())))
                .hasSize(284);
    }

    @Test
    void theOtherLinesAreInOrder() {
        assertThat(results.stream().filter(Mapped.InOrder.class::isInstance)).hasSize(8_320);
    }

    @Test
    void noLineIsRejected() {
        assertThat(results.stream().filter(Mapped.Rejected.class::isInstance)).isEmpty();
    }

    @Test
    void requestIdsAreUnique() {
        assertThat(requests().stream().map(request -> request.json().get("requestId")))
                .doesNotHaveDuplicates()
                .hasSize(1_186 + 1_102);
    }

    /**
     * The worked example of the contract was written by hand from this row. Two of its values are in no column: its
     * requestId, a UUID, and the time at which somebody acknowledged.
     */
    @Test
    void line130IsTheWorkedExample() throws IOException {
        ObjectNode example = example();
        example.put("requestId", "SCMS-130-DLV-06");
        example.withObject("/exception").remove("acknowledgedAt");

        ObjectNode mapped = request("SCMS-130-DLV-06");

        assertThat(mapped.equals(ScmsSampleTest::byValue, example))
                .as("%s%nshould be%n%s", mapped.toPrettyString(), example.toPrettyString())
                .isTrue();
    }

    @Test
    void theRevenueOfEveryRequestIsTheLineValueToTheCent() {
        assertThat(requests()).allSatisfy(request -> {
            JsonNode line = request.json().at("/order/lines/0");
            BigDecimal revenue = line.get("affectedQty")
                    .decimalValue()
                    .multiply(line.get("netUnitPrice").decimalValue());
            BigDecimal value = new BigDecimal(
                    request.json().at("/exception/source/raw/Line Item Value").asText());
            assertThat(revenue).isCloseTo(value, within("0.001"));
        });
    }

    @Test
    void freightThatIsWordsIsLeftOutAndRaisesADataQualityFact() {
        Mapped.Request request = requests("DLV-06").stream()
                .filter(late -> late.cells().contains("Freight Included in Commodity Cost"))
                .findFirst()
                .orElseThrow();

        assertThat(request.json().at("/financials").isMissingNode()).isTrue();
        assertThat(request.json().at("/dataQuality/facts").toString())
                .contains("{\"check\":\"MASTER_DATA_MATCH\",\"status\":\"WARN\",\"source\":\"SCMS\","
                        + "\"detail\":\"Freight Cost (USD): Freight Included in Commodity Cost\"}");
    }

    @Test
    void onlyTermsOfIncoterms2020ArePassedOn() {
        assertThat(requests().stream()
                        .map(request -> request.json().at("/order/incoterm").asText())
                        .distinct())
                .isSubsetOf("", "EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP");
    }

    @Test
    void noDetectionComesAfterItsDecision() {
        assertThat(requests())
                .allSatisfy(request -> assertThat(
                                request.json().at("/exception/detectedAt").asText())
                        .isLessThan(request.json().at("/evaluatedAt").asText()));
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }

    private static List<Mapped.Request> requests() {
        return results.stream()
                .filter(Mapped.Request.class::isInstance)
                .map(Mapped.Request.class::cast)
                .toList();
    }

    private static List<Mapped.Request> requests(String typeCode) {
        return requests().stream()
                .filter(request ->
                        request.json().at("/exception/typeCode").asText().equals(typeCode))
                .toList();
    }

    private static ObjectNode request(String requestId) {
        return requests().stream()
                .map(Mapped.Request::json)
                .filter(json -> json.get("requestId").asText().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode example() throws IOException {
        try (InputStream file = ScmsSampleTest.class.getResourceAsStream("scms-130-request.json")) {
            return (ObjectNode) JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(Objects.requireNonNull(file));
        }
    }

    /** Numbers compare by value, everything else to the letter. */
    private static int byValue(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    }
}
