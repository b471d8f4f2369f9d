package io.crossdock.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.json.RequestReader;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of openepcis-test-resources: those that are valid, and those that are not. */
class EpcisTranslatorTest {
    private final EpcisTranslator translator = new EpcisTranslator(RequestReader.USUAL_LEVELS);

    private Translation translate(String file) {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file + ".json"), file)) {
            return translator.translate(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fault> faults(String file) {
        return catchThrowableOfType(RefusedRequest.class, () -> translate(file)).faults();
    }

    private static List<String> types(Translation translation) {
        return translation.signals().stream()
                .map(signal -> signal.path("type").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Documents_AggregationEvent",
                "Documents_Combination_of_different_event",
                "Documents_ObjectEvent",
                "Documents_ObjectEvent_with_error_declaration",
                "Documents_ObjectEvent_with_persistentDisposition",
                "Documents_ObjectEvent_with_sensorData",
                "Documents_SensorData_with_combined_events",
                "Documents_TransactionEvent"
            })
    void signalsOfValidDocumentsCanBeSentForDetection(String file) {
        Translation translation = translate(file);
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("evaluatedAt", "2026-03-17T14:10:00Z");
        translation.signals().forEach(request.withArray("signals")::add);

        assertThat(new DetectionRequestReader().read(request).signals()).hasSameSizeAs(translation.signals());
        assertThat(translation.signals().size() + translation.kept().size()).isPositive();
    }

    @Test
    void goodsUnderWayAndReceivedBecomeSignals() {
        Translation translation = translate("Documents_ObjectEvent");
        JsonNode received = translation.signals().get(1);

        assertThat(types(translation)).containsExactly("tms.tracking.gap", "inbound.receipt.posted");
        assertThat(received.at("/data/itemId").asText()).isEqualTo("0614141.107346");
        assertThat(received.at("/data/qty").decimalValue()).isEqualByComparingTo("1");
        assertThat(received.at("/data/poNumber").asText()).isEqualTo("12345678");
        assertThat(received.path("time").asText()).isEqualTo("2005-04-05T02:33:31.116Z");
        assertThat(translation.kept()).isEmpty();
    }

    @Test
    void anEventThatIsDeclaredWrongIsNoNewsOfGoods() {
        assertThat(types(translate("Documents_ObjectEvent_with_error_declaration")))
                .first(InstanceOfAssertFactories.STRING)
                .isEqualTo("integration.message.deadlettered");
    }

    @Test
    void temperaturesBecomeOneReading() {
        JsonNode reading = translate("Documents_ObjectEvent_with_sensorData").signals().stream()
                .filter(signal -> signal.path("type").asText().equals("inbound.sensor.read"))
                .findFirst()
                .orElseThrow();

        assertThat(reading.at("/data/minC").decimalValue()).isEqualByComparingTo("26.0");
        assertThat(reading.at("/data/maxC").decimalValue()).isGreaterThanOrEqualTo(new BigDecimal("26.1"));
    }

    @Test
    void codesWithoutAPlaceAreKeptAndNamed() {
        assertThat(translate("Documents_TransactionEvent").kept())
                .contains(new Translation.Kept(
                        "/epcisBody/eventList/0/bizStep",
                        "http://epcis.example.org/hc/bizstep/summarising_discharge",
                        "No signal has a place for this code."));
        assertThat(translate("Invalid_ObjectEvent_with_non_standard_disposition")
                        .kept())
                .extracting(Translation.Kept::pointer, Translation.Kept::code)
                .contains(tuple("/epcisBody/eventList/0/disposition", "in_transport"));
    }

    @Test
    void missingFieldsOfAllEventsAreToldByTheirPlace() {
        assertThat(faults("Invalid_Combination_of_events_with_missing_mandatory_fields"))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/epcisBody/eventList/0/action",
                        "/epcisBody/eventList/1/action",
                        "/epcisBody/eventList/1/eventTimeZoneOffset");
        assertThat(faults("Invalid_ObjectEvent_without_action_and_eventTime"))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/epcisBody/eventList/0/action",
                        "/epcisBody/eventList/0/eventTimeZoneOffset",
                        "/epcisBody/eventList/0/eventTime");
    }

    @Test
    void aTimeThatIsNoneIsToldByItsPlace() {
        assertThat(faults("Invalid_ObjectEvent_with_invalid_eventTime_format"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/epcisBody/eventList/0/eventTime");
                    assertThat(fault.code()).isEqualTo(ErrorCode.WRONG_TYPE);
                    assertThat(fault.message()).startsWith("\"22-07-2026\"");
                });
    }

    @Test
    void aQuantityInWordsIsToldByItsPlace() {
        assertThat(faults("Invalid_ObjectEvent_with_quantity_as_text"))
                .containsExactly(new Fault(
                        "/epcisBody/eventList/0/quantityList/0/quantity",
                        ErrorCode.WRONG_TYPE,
                        "\"twenty\" is no number; write for example 20"));
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        RefusedRequest refused = catchThrowableOfType(
                RefusedRequest.class, () -> translator.translate("{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/type", "/epcisBody/eventList");
    }
}
