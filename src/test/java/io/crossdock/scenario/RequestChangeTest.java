package io.crossdock.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class RequestChangeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void valueIsReplaced() {
        assertThat(changed("{\"a\":{\"b\":1}}", "a.b", "2")).isEqualTo("{\"a\":{\"b\":2}}");
    }

    @Test
    void objectsAndListsOnTheWayAreMade() {
        assertThat(changed("{}", "order.lines[0].itemId", "\"X\""))
                .isEqualTo("{\"order\":{\"lines\":[{\"itemId\":\"X\"}]}}");
    }

    @Test
    void listGrowsByTheNextItem() {
        assertThat(changed("{\"a\":[1]}", "a[1]", "2")).isEqualTo("{\"a\":[1,2]}");
    }

    @Test
    void itemIsFoundByAField() {
        assertThat(changed("{\"a\":[{\"k\":\"x\",\"v\":1},{\"k\":\"y\",\"v\":1}]}", "a[k=y].v", "2"))
                .isEqualTo("{\"a\":[{\"k\":\"x\",\"v\":1},{\"k\":\"y\",\"v\":2}]}");
    }

    @Test
    void nullLeavesOut() {
        assertThat(changed("{\"a\":{\"b\":1,\"c\":2}}", "a.b", "null")).isEqualTo("{\"a\":{\"c\":2}}");
        assertThat(changed("{\"a\":[{\"k\":\"x\"},{\"k\":\"y\"}]}", "a[k=x]", "null"))
                .isEqualTo("{\"a\":[{\"k\":\"y\"}]}");
    }

    @Test
    void whatIsNotThereCannotBeLeftOut() {
        assertThat(changed("{\"a\":{\"bee\":1}}", "a.be", "null"))
                .isEqualTo("nothing stands there that could be left out. Maybe \"bee\".");
    }

    @Test
    void singleValueHoldsNoField() {
        assertThat(changed("{\"a\":1}", "a.b", "2")).isEqualTo("there is no object on the way.");
    }

    /** The changed request, or what stood in the way. */
    private static String changed(String request, String path, String value) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(request);
            return new RequestChange(DottedPath.of(path).orElseThrow(), JSON.readTree(value))
                    .apply(tree)
                    .orElseGet(tree::toString);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
