package io.crossdock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crossdock.decide.Decider;
import io.crossdock.decide.Explain;
import io.crossdock.decide.Plans;
import io.crossdock.json.RequestReader;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.archive.ReleaseArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides the requests that travel with a rule set before anybody waits for it: the first decisions are the slow ones. */
final class Warmth {
    private static final String REQUESTS = "test-scenarios/requests/";
    private static final int ROUNDS = 20;

    private final List<RequestReader.Reading> requests;

    private Warmth(List<RequestReader.Reading> requests) {
        this.requests = requests;
    }

    /** Of working files; a folder without requests warms nothing. */
    static Warmth of(Path home) {
        List<RequestReader.Reading> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve(REQUESTS))) {
            for (Path file : files.sorted().toList()) {
                read(Files.readAllBytes(file), requests);
            }
        } catch (IOException none) {
            // a rule set may have no requests
        }
        return new Warmth(requests);
    }

    static Warmth of(ReleaseArchive archive) {
        List<RequestReader.Reading> requests = new ArrayList<>();
        archive.files().forEach((path, bytes) -> {
            if (path.startsWith(REQUESTS) && path.endsWith(".json")) {
                read(bytes, requests);
            }
        });
        return new Warmth(requests);
    }

    /** What is no request warms nothing. */
    private static void read(byte[] bytes, List<RequestReader.Reading> requests) {
        try {
            JsonNode json = new ObjectMapper().readTree(bytes);
            JsonNode inside = json.path("request");
            JsonNode request = inside.isObject() ? inside : json;
            requests.add(new RequestReader.Reading(request, new RequestReader().read(request)));
        } catch (IOException | RefusedRequest notOne) {
            // a release may carry requests for plans, or none at all
        }
    }

    void warm(CompiledRelease release) {
        Decider decider = new Decider(Plans.NONE);
        for (int round = 0; round < ROUNDS; round++) {
            for (RequestReader.Reading one : requests) {
                try {
                    decider.decide(release, one.request(), "d-warm", Explain.BRIEF, null);
                } catch (RefusedRequest ofAnotherRelease) {
                    // its words may have changed since the request was written
                }
            }
        }
    }

    /** Once each, plans included, with whatever decides. */
    void warm(DecisionService service) {
        for (RequestReader.Reading one : requests) {
            try {
                service.decide(one.json(), one.request(), Explain.BRIEF);
            } catch (RefusedRequest ofOtherRules) {
                // its words may have changed since the request was written
            }
        }
    }
}
