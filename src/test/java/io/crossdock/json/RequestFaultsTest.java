package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestFaultsTest {
    private final RequestReader reader = new RequestReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "sla":{"penalty":{"pct":"12,5"}}       | /sla/penalty/pct              | WRONG_TYPE | "12,5" is text; a number is expected, for example 12.5
        "sla":{"penalty":{"pct":"3,25"}}       | /sla/penalty/pct              | WRONG_TYPE | "3,25" is text; a number is expected, for example 3.25
        "sla":{"penalty":{"pct":true}}         | /sla/penalty/pct              | WRONG_TYPE | true is a yes/no value; a number is expected, for example 12.5
        "sla":{"penalty":{"pct":[3]}}          | /sla/penalty/pct              | WRONG_TYPE | this is a list; a number is expected, for example 12.5
        "sla":{"penalty":3}                    | /sla/penalty                  | WRONG_TYPE | 3 is a number; an object is expected, for example { … }
        "calendar":{"daysToPeriodEnd":2.5}     | /calendar/daysToPeriodEnd     | WRONG_TYPE | 2.5 has a fraction; a whole number is expected, for example 2
        "calendar":{"daysToPeriodEnd":"7"}     | /calendar/daysToPeriodEnd     | WRONG_TYPE | "7" is text; a whole number is expected, for example 7
        "calendar":{"daysToPeriodEnd":3000000000} | /calendar/daysToPeriodEnd  | OUT_OF_RANGE | 3000000000 is too large; the limits are -2147483648 and 2147483647
        "customer":{"tier":1}                  | /customer/tier                | WRONG_TYPE | 1 is a number; text is expected, for example "1"
        "customer":{"tier":{}}                 | /customer/tier                | WRONG_TYPE | this is an object; text is expected, for example "DC-ATL"
        "customer":{"standingConsent":"no"}    | /customer/standingConsent     | WRONG_TYPE | "no" is text; true or false is expected, for example false
        "order":{"lines":{}}                   | /order/lines                  | WRONG_TYPE | this is an object; a list is expected, for example [ … ]
        "order":{"lines":[{},null]}            | /order/lines/1                | WRONG_TYPE | null stands here; give a value or leave it out
        "order":{"lines":[{"substitutes":[7]}]} | /order/lines/0/substitutes/0 | WRONG_TYPE | 7 is a number; text is expected, for example "7"
        "sla":{"dueAt":"17.03.2026 14:12"}     | /sla/dueAt                    | WRONG_TYPE | "17.03.2026 14:12" is not an instant; write it like 2026-03-17T14:12:00Z
        "sla":{"dueAt":"2026-02-30T14:12:00Z"} | /sla/dueAt                    | WRONG_TYPE | "2026-02-30T14:12:00Z" is not an instant; write it like 2026-03-17T14:12:00Z
        "sla":{"dueAt":"2026-03-17"}           | /sla/dueAt                    | WRONG_TYPE | "2026-03-17" is a day without a time; write it like 2026-03-17T00:00:00Z
        "sla":{"dueAt":"2026-03-17T14:12:00"}  | /sla/dueAt                    | WRONG_TYPE | "2026-03-17T14:12:00" has no time zone; write 2026-03-17T14:12:00Z for UTC, or an offset such as 2026-03-17T14:12:00+01:00
        "sla":{"dueAt":1773756720}             | /sla/dueAt                    | WRONG_TYPE | 1773756720 is a number; an instant is expected, for example "2026-03-17T14:12:00Z"
        "sla":{"dueAt":"9999-12-31T00:00:00Z"} | /sla/dueAt                    | OUT_OF_RANGE | "9999-12-31T00:00:00Z" lies outside the years 1900 to 2199
        "custmer":{}                           | /custmer                      | UNKNOWN_FIELD | "custmer" is not a field here; did you mean "customer"?
        "order":{"shipcomplete":true}          | /order/shipcomplete           | UNKNOWN_FIELD | "shipcomplete" is not a field here; did you mean "shipComplete"?
        "order":{"colour of the box":"red"}    | /order/colour of the box      | UNKNOWN_FIELD | "colour of the box" is not a field here; fields of your own belong into "extensions" of the request
        "a/b~c":1                              | /a~1b~0c                      | UNKNOWN_FIELD | "a/b~c" is not a field here; fields of your own belong into "extensions" of the request
        "feasibility":{"X":{"reason":"?"}}     | /feasibility/X/answer         | MISSING_FIELD | "answer" is missing
        "order":{"orderId":"1","orderId":"2"}  | /order/orderId                | DUPLICATE_FIELD | "orderId" is given twice; keep one of them
        "extensions":{"a":{"b":1,"b":1}}       | /extensions/a/b               | DUPLICATE_FIELD | "b" is given twice; keep one of them
        "extensions":{"n":1e999999999}         | /extensions/n                 | OUT_OF_RANGE | this number has more than 40 digits before or after the decimal point
        "financials":{"freightUsd":1e-41}      | /financials/freightUsd        | OUT_OF_RANGE | this number has more than 40 digits before or after the decimal point
        "requestId":"\\ud83d"                  | /requestId                    | MALFORMED_JSON | \\ud83d at character 1 is half of a surrogate pair
        """)
    void everyMistakeIsNamedWithItsPlaceAndItsRemedy(String field, String pointer, ErrorCode code, String message) {
        assertThat(faults(Requests.smallest("," + field))).containsExactly(new Fault(pointer, code, message));
    }

    @Test
    void whatMustBeThereIsNamed() {
        assertThat(faults("{\"exception\":{}}"))
                .containsExactlyInAnyOrder(
                        new Fault("/evaluatedAt", ErrorCode.MISSING_FIELD, "\"evaluatedAt\" is missing"),
                        new Fault("/exception/typeCode", ErrorCode.MISSING_FIELD, "\"typeCode\" is missing"),
                        new Fault("/exception/detectedAt", ErrorCode.MISSING_FIELD, "\"detectedAt\" is missing"));
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThat(faults("{\"exception\":{\"typeCode\":7,\"detectdAt\":1},\"sla\":[],\"sla\":{\"dueAt\":\"?\"}}"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/sla",
                        "/sla/dueAt",
                        "/exception/typeCode",
                        "/exception/detectdAt",
                        "/exception/detectedAt",
                        "/evaluatedAt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``          | MALFORMED_JSON | the body is empty; a JSON object is expected
        []          | WRONG_TYPE | this is a list; an object is expected, for example { … }
        {} {}       | MALFORMED_JSON | something follows the JSON value (line 1, column 4)
        {"a":01}    | MALFORMED_JSON | this is not JSON (line 1, column 7): Invalid numeric value: Leading zeroes not allowed
        """)
    void aBodyThatIsNoJsonObjectIsRefusedAsAWhole(String body, ErrorCode code, String message) {
        assertThat(faults(body)).containsExactly(new Fault("", code, message));
    }

    @Test
    void aHundredFaultsAreEnough() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            fields.append(",\"mistake").append(i).append("\":1");
        }

        assertThat(faults(Requests.smallest(fields.toString()))).hasSize(100);
    }

    @Test
    void anOverlongNameOrNumberIsRefused() {
        List<Fault> refusal =
                List.of(new Fault("", ErrorCode.TOO_LARGE, "a field name or a number is longer than 1000 characters"));

        assertThat(faults("{\"" + "n".repeat(1001) + "\":1}")).isEqualTo(refusal);
        assertThat(faults("{\"n\":" + "9".repeat(1001) + "}")).isEqualTo(refusal);
    }

    @Test
    void sixtyFourLevelsAreAccepted() {
        assertThat(reader.read(nested(64)).extensions()).hasSize(1);
    }

    @Test
    void aSixtyFifthLevelIsRefused() {
        assertThat(faults(nested(65)))
                .extracting(Fault::code, Fault::message)
                .containsExactly(tuple(ErrorCode.TOO_DEEP, "objects and lists are nested more than 64 levels deep"));
    }

    @Test
    void aTreeMadeInMemoryIsHeldToTheSameDepth() {
        RefusedRequest refused = catchThrowableOfType(
                RefusedRequest.class,
                () -> reader.read(Requests.missingPallet(request -> {
                    var inner = request.putObject("extensions");
                    for (int level = 2; level < 65; level++) {
                        inner = inner.putObject("x");
                    }
                })));

        assertThat(refused.faults()).extracting(Fault::code).containsExactly(ErrorCode.TOO_DEEP);
    }

    /** The request is level 1, its extensions level 2. */
    private static String nested(int levels) {
        return Requests.smallest(",\"extensions\":{\"x\":" + "[".repeat(levels - 2) + "]".repeat(levels - 2) + "}");
    }

    private List<Fault> faults(String json) {
        return catchThrowableOfType(RefusedRequest.class, () -> reader.read(json))
                .faults();
    }
}
