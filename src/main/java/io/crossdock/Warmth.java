package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.decide.Plans;
import io.crossdock.json.RequestReader;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.archive.ReleaseArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Decides the requests that travel with a release before anybody waits for it: the first decisions are the slow ones. */
final class Warmth {
    private static final String REQUESTS = "test-scenarios/requests/";
    private static final int ROUNDS = 20;

    private final List<DecisionRequest> requests;

    private Warmth(List<DecisionRequest> requests) {
        this.requests = requests;
    }

    static Warmth of(ReleaseArchive archive) {
        List<DecisionRequest> requests = new ArrayList<>();
        archive.files().forEach((path, bytes) -> {
            if (path.startsWith(REQUESTS) && path.endsWith(".json")) {
                read(bytes, requests);
            }
        });
        return new Warmth(requests);
    }

    /** What is no request warms nothing. */
    private static void read(byte[] bytes, List<DecisionRequest> requests) {
        try {
            JsonNode json = new ObjectMapper().readTree(bytes);
            JsonNode inside = json.path("request");
            requests.add(new RequestReader().read(inside.isObject() ? inside : json));
        } catch (IOException | RefusedRequest notOne) {
            // a release may carry requests for plans, or none at all
        }
    }

    void warm(CompiledRelease release) {
        Decider decider = new Decider(Plans.NONE);
        for (int round = 0; round < ROUNDS; round++) {
            for (DecisionRequest request : requests) {
                try {
                    decider.decide(release, request, "d-warm", Explain.BRIEF, null);
                } catch (RefusedRequest ofAnotherRelease) {
                    // its words may have changed since the request was written
                }
            }
        }
    }
}
