package io.crossdock.benchmarks;

import io.crossdock.ruleset.drl.CompiledRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one decision gives to DRL rules, ready to be given again. */
final class RecordedRules {
    private final CompiledRules rules;
    private final List<Run> runs = new ArrayList<>();
    private Run open = new Run();

    private static final class Run {
        private final Map<String, Object> globals = new LinkedHashMap<>();
        private final List<Object> facts = new ArrayList<>();
    }

    RecordedRules(CompiledRules rules) {
        this.rules = rules;
    }

    void hear(Recording.Call call) {
        switch (call.method()) {
            case "setGlobal" -> open.globals.put((String) argument(call, 0), argument(call, 1));
            case "insert" -> open.facts.add(argument(call, 0));
            case "dispose" -> {
                runs.add(open);
                open = new Run();
            }
            default -> {
                // firing is what run() does by itself
            }
        }
    }

    private static Object argument(Recording.Call call, int place) {
        return Objects.requireNonNull(call.arguments()[place]);
    }

    /** Sessions of one decision. */
    int size() {
        return runs.size();
    }

    void run() {
        for (Run run : runs) {
            rules.run(run.globals, run.facts);
        }
    }
}
