package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crossdock.ShippedRuleSet;
import io.crossdock.json.JsonFormat;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.dmn.DmnTable;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kie.kogito.dmn.DMNKogito;

class DmnViewsTest {
    private static final CompiledRelease SHIPPED = ShippedRuleSet.release();

    @Test
    void theAnswerIsThatOfKogitosOwnEndpoints() throws JsonProcessingException {
        Map<String, Object> inputs = Map.of("priorityScore", new BigDecimal("53"));
        byte[] file = SHIPPED.dmn().of(SHIPPED.tables().table("PriorityBands"));
        Object kogitos = DMNKogito.evaluate(
                DMNKogito.createGenericDMNRuntime(
                        Set.of(), false, new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)),
                "PriorityBands",
                inputs);

        DmnTable ours = new DmnTable(SHIPPED.dmn(), SHIPPED.tables().table("PriorityBands"));

        assertThat(tree(new JsonFormat().bytes(DmnViews.of(ours.evaluate(inputs)))))
                .isEqualTo(tree(new ObjectMapper().writeValueAsBytes(kogitos)));
    }

    private static JsonNode tree(byte[] json) {
        return Caller.json(json);
    }
}
