package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.model.DecisionRequest;
import io.crossdock.model.DecisionRequest.Feasibility;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// A part that is missing fails the test as a null pointer, which is all that an assertion could say.
@SuppressWarnings("NullAway")
class RequestReaderTest {
    private final RequestReader reader = new RequestReader();

    static List<Path> sampleRequests() {
        return Requests.all();
    }

    @ParameterizedTest
    @MethodSource("sampleRequests")
    void everySampleRequestIsRead(Path file) {
        assertThat(reader.read(Requests.bytes(file)).requestId()).startsWith("5f0c7f5e-");
    }

    @Test
    void everyFieldArrivesInItsComponent() {
        DecisionRequest request = reader.read(Requests.missingPallet());

        assertThat(request.exception().typeCode()).isEqualTo("INV-01");
        assertThat(request.exception().detectedAt()).isEqualTo(Instant.parse("2026-03-17T14:00:00Z"));
        assertThat(request.order().lines())
                .extracting(line -> line.netUnitPrice())
                .containsExactly(new BigDecimal("86.0"), new BigDecimal("104.5"), new BigDecimal("38.9"));
        assertThat(request.dataQuality().facts()).hasSize(7);
        assertThat(request.plannerRequested()).isTrue();
    }

    @Test
    void whatIsAbsentIsUnknownOrEmpty() {
        DecisionRequest request = reader.read(Requests.smallest(""));

        assertThat(request.requestId()).isNull();
        assertThat(request.order()).isNull();
        assertThat(request.aiSignals()).isEmpty();
        assertThat(request.extensions()).isEmpty();
    }

    @Test
    void nullIsTheSameAsAbsent() {
        String nulls = Requests.smallest(",\"requestId\":null,\"order\":null,\"aiSignals\":null,\"extensions\":null");

        assertThat(reader.read(nulls)).isEqualTo(reader.read(Requests.smallest("")));
    }

    @Test
    void returnedGoodsAreCalledReturnInJson() {
        DecisionRequest request =
                reader.read(Requests.smallest(",\"return\":{\"rma\":\"R-1\",\"unitValueUsd\":12.50,\"qty\":3}"));

        assertThat(request.returned().unitValueUsd()).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void namesOfTheCallersOwnAreKeys() {
        DecisionRequest request = reader.read(
                Requests.smallest(",\"feasibility\":{\"CANCEL_LINE\":{\"answer\":\"NO\",\"reason\":\"picked\"}},"
                        + "\"requester\":{\"cumulativeAmount24h\":{\"EXPEDITE_FREIGHT\":900}}"));

        assertThat(request.feasibility()).isEqualTo(Map.of("CANCEL_LINE", new Feasibility("NO", "picked")));
        assertThat(request.requester().cumulativeAmount24h())
                .isEqualTo(Map.of("EXPEDITE_FREIGHT", new BigDecimal("900")));
    }

    @Test
    void freeMapsAreKeptAsTheyAreAndInTheirOrder() {
        DecisionRequest request = reader.read(
                Requests.smallest(",\"extensions\":{\"z\":1.50,\"a\":[true,null,{\"ü\":\"x\"}],\"m\":null}"));

        assertThat(new JsonFormat().bytes(request.extensions()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"z\":1.50,\"a\":[true,null,{\"ü\":\"x\"}],\"m\":null}");
    }

    @Test
    void theRawEventIsAFreeMap() {
        DecisionRequest request = reader.read(Requests.lateDelivery());

        assertThat(request.exception().source().raw())
                .containsEntry("PO / SO #", "SCMS-10080")
                .containsEntry("Scheduled Delivery Date", "13-Aug-07");
    }

    @Test
    void aWholeNumberMayBeWrittenWithZerosAfterThePoint() {
        DecisionRequest request = reader.read(Requests.smallest(",\"calendar\":{\"daysToPeriodEnd\":2.0}"));

        assertThat(request.calendar().daysToPeriodEnd()).isEqualTo(2);
    }

    @Test
    void bytesTextAndTreeGiveTheSameRequest() {
        byte[] bytes = Requests.missingPallet();
        RequestReader.Reading reading = reader.readWithJson(bytes);

        assertThat(reader.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(reading.request());
        assertThat(reader.read(reading.json())).isEqualTo(reading.request());
    }
}
