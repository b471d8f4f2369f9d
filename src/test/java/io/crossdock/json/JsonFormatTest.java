package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossdock.model.AutomationMode;
import io.crossdock.model.Communication;
import io.crossdock.model.DerivedFacts;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RuleSetReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private final JsonFormat format = new JsonFormat();

    @Test
    void unknownMeasuresAreLeftOutAndNumbersAreNeverWrittenWithAnExponent() {
        DerivedFacts facts = new DerivedFacts(
                null, 12, new BigDecimal("3440.00"), new BigDecimal("1E+3"), null, null, null, null, 3, null);

        assertThat(written(facts))
                .isEqualTo("{\"ageMinutes\":12,\"revenueAtRiskUsd\":3440.00,\"marginAtRiskUsd\":1000,"
                        + "\"downstreamOrders\":3}");
    }

    @Test
    void theMeasureOfACommunicationIsWrittenEvenWhenThereIsNone() {
        Communication call = new Communication("CREDIT_HOLD", null, "AP_CONTACT", null, null, 120, null, "CC-030");

        assertThat(written(call))
                .isEqualTo("{\"trigger\":\"CREDIT_HOLD\",\"measure\":null,\"audience\":\"AP_CONTACT\","
                        + "\"sendWithinMinutes\":120,\"ruleId\":\"CC-030\"}");
    }

    @Test
    void daysInstantsAndModesAreText() {
        List<Object> values = List.of(
                new RuleSetReference("r", "1.0.0", "ACTIVE", LocalDate.parse("2000-01-01"), "sha256:0", "NONE"),
                Instant.parse("2026-03-17T14:12:00Z"),
                AutomationMode.RECOMMEND);

        assertThat(written(values))
                .isEqualTo("[{\"id\":\"r\",\"version\":\"1.0.0\",\"status\":\"ACTIVE\","
                        + "\"effectiveFrom\":\"2000-01-01\",\"digest\":\"sha256:0\",\"signatures\":\"NONE\"},"
                        + "\"2026-03-17T14:12:00Z\",\"RECOMMEND\"]");
    }

    @Test
    void theReturnIsWrittenUnderItsOwnName() {
        var request = new RequestReader().read(Requests.smallest(",\"return\":{\"rma\":\"R-1\"}"));

        assertThat(written(request)).contains("\"return\":{\"rma\":\"R-1\"}").doesNotContain("returned");
    }

    @Test
    void aRequestIsReadBackAsItWasWritten() {
        var request = new RequestReader().read(Requests.missingPallet());

        assertThat(new RequestReader().read(format.bytes(request))).isEqualTo(request);
    }

    @Test
    void peopleGetTheSameLinesOnEveryMachine() {
        assertThat(format.pretty(new Fault("/a", ErrorCode.NOT_FOUND, "gone")))
                .isEqualTo("{\n  \"pointer\" : \"/a\",\n  \"code\" : \"NOT_FOUND\",\n  \"message\" : \"gone\"\n}");
    }

    @Test
    void aMapperHandedOutCannotChangeTheFormat() {
        format.mapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

        assertThat(written(new RuleSetReference("r", "1.0.0", "DRAFT", null, "sha256:0", "NONE")))
                .doesNotContain("null");
    }

    private String written(Object value) {
        return new String(format.bytes(value), StandardCharsets.UTF_8);
    }
}
