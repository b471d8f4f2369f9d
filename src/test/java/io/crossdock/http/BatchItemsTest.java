package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.model.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchItemsTest {
    private static final int MANY = 100;

    @Test
    void everyLineWithTextIsAnItem() {
        assertThat(lines("{\"a\":1}\n\n  \r\n{\"b\":2}\r\nnonsense"))
                .containsExactly("{\"a\":1}", "{\"b\":2}\r", "nonsense");
    }

    @Test
    void aBodyWithoutLinesHasNoItems() {
        assertThat(lines("\n \n")).isEmpty();
    }

    @Test
    void everyElementOfAnArrayIsAnItemWhateverItIs() {
        assertThat(array(" [ {\"a\":[1,{\"ü\":\"€ ]\"}]} , 7,\"te\\\"xt\",[1], null]\n"))
                .containsExactly("{\"a\":[1,{\"ü\":\"€ ]\"}]}", "7", "\"te\\\"xt\"", "[1]", "null");
    }

    @Test
    void anArrayWithinTheLimitIsTaken() {
        assertThat(array("[" + "1,".repeat(MANY - 1) + "1]")).hasSize(MANY);
    }

    @Test
    void oneItemOverTheLimitRefusesTheBatch() {
        assertThatThrownBy(() -> array("[" + "1,".repeat(MANY) + "1]"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage("the batch has 101 requests; one batch may have at most 100 (TOO_MANY_ITEMS)");
    }

    @Test
    void anArrayThatDoesNotEndIsRefused() {
        assertThatThrownBy(() -> array("[1, 2"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage(
                        "this is not JSON (line 1, column 6): Unexpected end-of-input: expected close marker for Array"
                                + " (MALFORMED_JSON)");
    }

    @Test
    void somethingBehindTheArrayIsRefused() {
        assertThatThrownBy(() -> array("[] []"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage("something follows the JSON array (MALFORMED_JSON)");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        byte[] utf16 = "[{}]".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> BatchItems.ofArray(utf16, MANY))
                .isInstanceOf(RefusedRequest.class)
                .hasMessage("the body must be UTF-8 (MALFORMED_JSON)");
    }

    private static List<String> lines(String body) {
        return texts(BatchItems.ofLines(Caller.utf8(body), MANY));
    }

    private static List<String> array(String body) {
        return texts(BatchItems.ofArray(Caller.utf8(body), MANY));
    }

    private static List<String> texts(BatchItems items) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            texts.add(new String(items.item(i), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
