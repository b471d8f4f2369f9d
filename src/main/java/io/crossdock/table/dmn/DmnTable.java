package io.crossdock.table.dmn;

import io.crossdock.table.DecisionTable;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;

/** One table as Kogito runs its DMN file; shared by all threads. Making one takes some tenths of a second. */
public final class DmnTable {
    private final DmnDecisionModel model;
    private final List<DmnInput> inputs;
    private final DMNRuntime runtime;

    public DmnTable(DmnExport export, DecisionTable table) {
        this.inputs = export.inputs(table);
        this.runtime = DMNKogito.createGenericDMNRuntime(
                Set.of(),
                false,
                new InputStreamReader(new ByteArrayInputStream(export.of(table)), StandardCharsets.UTF_8));
        DMNModel compiled = DMNKogito.modelByName(runtime, table.name());
        if (compiled.hasErrors()) {
            throw new IllegalStateException(
                    "table " + table.name() + " is no sound DMN: " + compiled.getMessages(DMNMessage.Severity.ERROR));
        }
        this.model = new DmnDecisionModel(runtime, compiled.getNamespace(), compiled.getName());
    }

    /** Notes which rules match; the engine counts them from 1. */
    private record Matches(List<Integer> rows) implements DMNRuntimeEventListener {
        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            event.getMatches().forEach(rule -> rows.add(rule - 1));
        }
    }

    public List<DmnInput> inputs() {
        return inputs;
    }

    /**
     * Positions of all rows that match, whatever the hit policy makes of them. Not while other threads ask the same table.
     *
     * @param values stored values by the name of the field; absent ones are unknown
     */
    public List<Integer> matches(Map<String, ?> values) {
        Matches matches = new Matches(new ArrayList<>());
        runtime.addListener(matches);
        try {
            evaluated(values);
        } finally {
            runtime.removeListener(matches);
        }
        return matches.rows().stream().sorted().toList();
    }

    /** The whole answer to stored values by the name of the field; absent ones are unknown. */
    public DmnAnswer evaluate(Map<String, ?> values) {
        DMNResult result = evaluated(values);
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        inputs.forEach(
                input -> context.put(input.name(), values.get(input.field().name())));
        result.getDecisionResults().forEach(decision -> context.put(decision.getDecisionName(), decision.getResult()));
        return new DmnAnswer(
                model.getDMNModel().getNamespace(),
                model.getDMNModel().getName(),
                context,
                KieAnswers.messages(result.getMessages()),
                KieAnswers.results(result.getDecisionResults()));
    }

    private DMNResult evaluated(Map<String, ?> values) {
        Map<String, Object> context = new HashMap<>();
        inputs.forEach(
                input -> context.put(input.name(), feel(values.get(input.field().name()))));
        return model.evaluateAll(model.newContext(context));
    }

    private static @Nullable Object feel(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atZone(ZoneOffset.UTC) : value;
    }
}
