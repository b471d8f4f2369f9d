package io.crossdock.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.ShippedRuleSet;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of signals never matters, and a signal sent twice counts once. */
class SignalOrderTest {
    private static final JsonFormat FORMAT = new JsonFormat();
    private static final List<ObjectNode> REQUESTS = Scenarios.load(Path.of("test-scenarios")).all().stream()
            .filter(Scenario.OfSignals.class::isInstance)
            .map(scenario -> ((Scenario.OfSignals) scenario).request())
            .filter(request -> request.path("signals").size() > 0)
            .toList();

    @Provide
    Arbitrary<ObjectNode> mixed() {
        return Arbitraries.of(REQUESTS).list().ofMinSize(1).ofMaxSize(6).map(SignalOrderTest::joined);
    }

    /** Signals of several scenarios in one request, each with an id of its own. */
    private static ObjectNode joined(List<ObjectNode> requests) {
        ObjectNode joined = requests.get(0).deepCopy();
        ArrayNode signals = joined.putArray("signals");
        for (ObjectNode request : requests) {
            for (JsonNode signal : request.path("signals")) {
                ObjectNode copy = signal.deepCopy();
                copy.put("id", "j" + signals.size());
                signals.add(copy);
            }
        }
        return joined;
    }

    @Property(tries = 60)
    void theOrderOfSignalsNeverMatters(@ForAll("mixed") ObjectNode request, @ForAll long dice) {
        ObjectNode shuffled = request.deepCopy();
        List<JsonNode> signals = new ArrayList<>();
        request.path("signals").forEach(signals::add);
        Collections.shuffle(signals, new Random(dice));
        shuffled.putArray("signals").addAll(signals);

        assertThat(meaning(shuffled)).isEqualTo(meaning(request));
    }

    @Property(tries = 30)
    void duplicatesCountOnce(@ForAll("mixed") ObjectNode request, @ForAll long dice) {
        ObjectNode twice = request.deepCopy();
        ArrayNode signals = twice.withArray("signals");
        JsonNode repeated = signals.get(new Random(dice).nextInt(signals.size()));
        signals.add(repeated.deepCopy());

        assertThat(FORMAT.tree(ShippedRuleSet.detect(twice, false).exceptions()))
                .isEqualTo(FORMAT.tree(ShippedRuleSet.detect(request, false).exceptions()));
        assertThat(ShippedRuleSet.detect(twice, false).signals().notes())
                .anyMatch(note -> note.endsWith("came twice and counts once."));
    }

    /** All of the answer but the name that it has by its request. */
    private static JsonNode meaning(ObjectNode request) {
        DetectionAnswer answer = ShippedRuleSet.detect(request, false);
        return FORMAT.tree(List.of(answer.exceptions(), answer.signals()));
    }
}
