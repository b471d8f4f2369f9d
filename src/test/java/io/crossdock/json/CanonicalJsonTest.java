package io.crossdock.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /** RFC 8785, section 3.2.2. */
    @Test
    void theSampleOfTheStandardComesOutAsPrintedThere() {
        assertThat(canonical("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void namesAreSortedByTheirUtf16Units() {
        String sorted = canonical("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew\","
                + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}");

        assertThat(sorted.replaceAll("\"[^\"]*\":", ""))
                .isEqualTo("{\"Carriage Return\",\"One\",\"Control\",\"Latin\",\"Euro Sign\",\"Emoji\",\"Hebrew\"}");
    }

    /** RFC 8785, appendix B: the bits of a double and how it is written. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsEcmaScriptWritesThem(String bits, String written) {
        JsonNode number =
                JsonNodeFactory.instance.numberNode(Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits)));

        assertThat(text(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "86.0, 86",
        "1.50, 1.5",
        "-0.0, 0",
        "0.00, 0",
        "100, 100",
        "1E+2, 100",
        "53992.5, 53992.5",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-12, -12",
        "2147483648, 2147483648",
        "9007199254740993, 9007199254740992",
        "123456789012345.6, 123456789012345.6",
        "1000000000000000000000, 1e+21"
    })
    void theSameValueIsAlwaysWrittenTheSameWay(String given, String written) {
        assertThat(canonical(given)).isEqualTo(written);
    }

    @Test
    void theOrderOfFieldsAndTheWhiteSpaceOfARequestDoNotMatter() {
        byte[] request = Requests.missingPallet();
        JsonNode json = new RequestReader().readWithJson(request).json();

        byte[] once = CanonicalJson.bytes(json);
        JsonNode again = new RequestReader().readWithJson(once).json();

        assertThat(CanonicalJson.bytes(again)).isEqualTo(once);
        assertThat(Arrays.equals(once, request)).isFalse();
    }

    @Test
    void aNumberBeyondDoublesHasNoCanonicalForm() {
        assertThatThrownBy(() -> canonical("1e400"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number beyond the range of doubles has no canonical form");
    }

    @Test
    void halfASurrogatePairHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalJson.bytes(JsonNodeFactory.instance.textNode("\ud83d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("half of a surrogate pair has no UTF-8 form");
    }

    @Test
    void digestsAreLowerCaseHexadecimal() {
        assertThat(Digests.sha256Hex("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String canonical(String json) {
        return text(new JsonTree().read(json, new Trail(RequestReader.USUAL_LEVELS)));
    }

    private static String text(JsonNode json) {
        return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
    }
}
