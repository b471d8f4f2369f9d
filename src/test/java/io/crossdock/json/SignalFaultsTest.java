package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crossdock.model.DetectionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.model.signal.StockSignal.LocationScanned;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignalFaultsTest {
    private final DetectionRequestReader reader = new DetectionRequestReader();

    private DetectionRequest read(String signals) {
        String request = "{\"evaluatedAt\": \"2026-03-17T14:10:00Z\", \"signals\": [" + signals + "]}";
        return reader.readWithJson(request.getBytes(StandardCharsets.UTF_8)).request();
    }

    private Fault[] faults(String signals) {
        RefusedRequest refused = catchThrowableOfType(RefusedRequest.class, () -> read(signals));
        return refused.faults().toArray(Fault[]::new);
    }

    @Test
    void aSignalIsItsEnvelopeAndItsData() {
        DetectionRequest request = read("""
            {"specversion": "1.0", "id": "s1", "source": "wms", "type": "wms.location.scanned", "subject": "A-1",
             "time": "2026-03-17T14:00:00Z", "data": {"locationId": "A-1", "itemId": "SKU-1", "qty": 12}}\
            """);

        assertThat(request.signals()).singleElement().isInstanceOfSatisfying(LocationScanned.class, scan -> {
            assertThat(scan.type()).hasToString("wms.location.scanned");
            assertThat(scan.locationId()).isEqualTo("A-1");
            assertThat(scan.qty()).isEqualByComparingTo(BigDecimal.valueOf(12));
            assertThat(scan.expectedQty()).isNull();
        });
    }

    @Test
    void allFaultsOfAllSignalsAreToldAtOnce() {
        assertThat(faults("""
            {"id": "s1", "source": "wms", "type": "wms.location.scaned", "time": "2026-03-17T14:00:00Z", "data": {}},
            {"id": "s2", "source": "wms", "type": "wms.location.scanned", "time": "today",
             "data": {"locationId": "A-1", "itemID": "SKU-1", "qty": "12"}},
            {"id": "s3", "specversion": "0.3", "source": "erp", "type": "order.released",
             "time": "2026-03-17T14:00:00Z", "data": {"orderId": "SO-1"}}\
            """))
                .contains(
                        new Fault(
                                "/signals/0/type",
                                ErrorCode.UNKNOWN_VALUE,
                                "\"wms.location.scaned\" is not a type of signal; did you mean"
                                        + " \"wms.location.scanned\"?"),
                        new Fault(
                                "/signals/1/data/itemID",
                                ErrorCode.UNKNOWN_FIELD,
                                "\"itemID\" is not a field here; did you mean \"itemId\"?"),
                        new Fault("/signals/1/data/itemId", ErrorCode.MISSING_FIELD, "\"itemId\" is missing"),
                        new Fault(
                                "/signals/2/specversion",
                                ErrorCode.UNKNOWN_VALUE,
                                "\"0.3\" is not read here; write \"1.0\" or leave it out"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/signals/0/type",
                        "/signals/1/time",
                        "/signals/1/data/itemID",
                        "/signals/1/data/qty",
                        "/signals/1/data/itemId",
                        "/signals/2/specversion");
    }

    @Test
    void aSignalWithoutATypeIsToldSo() {
        assertThat(faults("{\"id\": \"s1\", \"source\": \"wms\"}"))
                .contains(new Fault("/signals/0/type", ErrorCode.MISSING_FIELD, "\"type\" is missing"));
    }
}
