package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The canonical form of RFC 8785: no white space, names in the order of their UTF-16 units, numbers as ECMAScript writes
 * them. Two requests with the same canonical form are the same request.
 *
 * <p>Numbers are IEEE 754 doubles there, so values that differ only after the 17th significant digit look the same;
 * amounts up to 10^13 keep their cents. A number beyond the range of doubles has no canonical form.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical form as UTF-8.
     *
     * @throws IllegalArgumentException for a number beyond 1.8e308, and for text with half a surrogate pair
     */
    public static byte[] bytes(JsonNode json) {
        Utf8Text out = new Utf8Text();
        write(json, out);
        return out.bytes();
    }

    private static void write(JsonNode json, Utf8Text out) {
        switch (json.getNodeType()) {
            case OBJECT -> writeObject(json, out);
            case ARRAY -> writeList(json, out);
            case STRING -> writeText(json.textValue(), out);
            case NUMBER -> writeNumber(json, out);
            default -> out.ascii(json.asText());
        }
    }

    private static void writeObject(JsonNode object, Utf8Text out) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
        fields.sort(Map.Entry.comparingByKey());
        char before = '{';
        for (Map.Entry<String, JsonNode> field : fields) {
            out.ascii(before);
            writeText(field.getKey(), out);
            out.ascii(':');
            write(field.getValue(), out);
            before = ',';
        }
        if (fields.isEmpty()) {
            out.ascii('{');
        }
        out.ascii('}');
    }

    private static void writeList(JsonNode list, Utf8Text out) {
        out.ascii('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            write(Objects.requireNonNull(list.get(i)), out);
        }
        out.ascii(']');
    }

    private static void writeText(String text, Utf8Text out) {
        out.ascii('"');
        out.escaped(text);
        out.ascii('"');
    }

    private static void writeNumber(JsonNode number, Utf8Text out) {
        if (number.isInt()) {
            out.ascii(Integer.toString(number.intValue()));
        } else if (number.isDouble() || number.isFloat()) {
            out.ascii(EcmaNumbers.written(number.doubleValue()));
        } else {
            BigDecimal exact = number.decimalValue();
            out.ascii(EcmaNumbers.written(exact));
        }
    }
}
