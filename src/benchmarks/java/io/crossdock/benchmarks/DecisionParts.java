package io.crossdock.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.decide.Plans;
import io.crossdock.json.CanonicalJson;
import io.crossdock.json.Digests;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.engine.RecordedQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Example 01, and everything that happens to it on the way from bytes to bytes. */
@State(Scope.Benchmark)
public class DecisionParts {
    private static final String DECISION_ID = "d-0123456789abcdef01234567";

    private final RequestReader reader = new RequestReader();
    private final JsonFormat format = new JsonFormat();
    private final Decider decider = new Decider(Plans.NONE);
    private CompiledRelease release;
    private RecordedQuestions questions;
    private RecordedRules measures;
    private RecordedRules guards;
    private byte[] body;
    private RequestReader.Reading reading;
    private Decision decision;

    @Setup
    public void prepare() throws IOException, ReflectiveOperationException {
        release = ShippedRules.load(Settings.home());
        body = Files.readAllBytes(Settings.request());
        reading = read();
        measures = new RecordedRules(release.measures());
        guards = new RecordedRules(release.guards());
        Recording tables = new Recording(release.tables(), this::heard);
        Recording measured = new Recording(release.measures(), measures::hear);
        Recording guarded = new Recording(release.guards(), guards::hear);
        questions = new RecordedQuestions(tables.rules(), release.vocabulary());
        decision = decide();
        for (Recording recording : List.of(tables, measured, guarded)) {
            recording.end();
        }
    }

    private void heard(Recording.Call call) {
        if (call.method().equals("insert")) {
            questions.add(call.arguments()[0]);
        } else if (call.method().equals("fireAllRules")) {
            questions.nextPass();
        }
    }

    String asked() {
        return questions.questions() + " questions in " + questions.passes() + " passes, " + measures.size()
                + " sessions for measures and amounts, " + guards.size() + " for guards";
    }

    /** The decision itself: without JSON and digest. */
    Decision decide() {
        DecisionRequest request = reading.request();
        return decider.decide(release, request, DECISION_ID, Explain.BRIEF, null);
    }

    RequestReader.Reading read() {
        return reader.readWithJson(body);
    }

    String fingerprint() {
        JsonNode json = reading.json();
        return Digests.sha256Hex(CanonicalJson.bytes(json));
    }

    byte[] write() {
        return format.bytes(decision);
    }

    int askTables() {
        return questions.ask();
    }

    void measure() {
        measures.run();
    }

    void guard() {
        guards.run();
    }
}
