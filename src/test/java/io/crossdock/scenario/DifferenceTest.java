package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    @Test
    void numbersCompareByValue() {
        assertThat(between("0", "0.00")).isEmpty();
        assertThat(between("1e2", "100")).isEmpty();
        assertThat(between("0.1", "0.10000001")).containsExactly(new Difference("x", "0.1", "0.10000001"));
    }

    @Test
    void numberIsNotItsText() {
        assertThat(between("1", "\"1\"")).containsExactly(new Difference("x", "1", "1"));
    }

    @Test
    void objectsAreComparedByTheExpectedFields() {
        assertThat(between("{\"a\":1}", "{\"a\":1.0,\"b\":2}")).isEmpty();
        assertThat(between("{\"a\":1,\"c\":3}", "{\"a\":2}"))
                .containsExactly(new Difference("x.a", "1", "2"), new Difference("x.c", "3", "nothing"));
    }

    @Test
    void listsAreComparedExactly() {
        assertThat(between("[\"a\",\"b\"]", "[\"b\",\"a\"]")).containsExactly(new Difference("x", "[a, b]", "[b, a]"));
        assertThat(between("[]", "[\"a\"]")).containsExactly(new Difference("x", "[]", "[a]"));
    }

    @Test
    void itemsOfAListAreComparedOneByOne() {
        assertThat(between("[{\"id\":1},{\"id\":2}]", "[{\"id\":1,\"n\":7},{\"id\":3}]"))
                .containsExactly(new Difference("x[1].id", "2", "3"));
        assertThat(between("[{\"id\":1}]", "[{\"id\":1},{\"id\":3}]"))
                .containsExactly(new Difference("x", "[{id: 1}]", "[{id: 1}, {id: 3}]"));
    }

    @Test
    void nullMeansThatNothingStandsThere() throws JsonProcessingException {
        assertThat(Difference.between("x", JSON.readTree("null"), MissingNode.getInstance()))
                .isEmpty();
        assertThat(between("null", "null")).isEmpty();
        assertThat(between("null", "1")).containsExactly(new Difference("x", "nothing", "1"));
    }

    private static List<Difference> between(String expected, String actual) {
        try {
            return Difference.between("x", JSON.readTree(expected), JSON.readTree(actual));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
