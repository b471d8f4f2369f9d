package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.DecisionService;
import io.crossdock.ShippedRuleSet;
import io.crossdock.decide.Plans;
import io.crossdock.json.RequestReader;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.Releases;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The checker is checked: it must tell a loop that goes back after an abort from one that does not. */
class BrokenLoopIT {
    private static final int EVENTS = 600;
    private static final Positions STAY = consumer -> {};

    @Test
    void aLoopThatGoesBackAfterAnAbortLosesNothing() throws InterruptedException {
        Verifier.Verdict verdict = run("sound", Positions.COMMITTED);

        assertThat(verdict.isClean()).as("%s", verdict).isTrue();
    }

    @Test
    void aLoopThatReadsOnAfterAnAbortIsCaught() throws InterruptedException {
        Verifier.Verdict verdict = run("broken", STAY);

        assertThat(verdict.missing()).as("%s", verdict).isPositive();
    }

    /** Plans fail now and then for a reason that passes, which rolls the transaction back. */
    private static Verifier.Verdict run(String name, Positions afterAbort) throws InterruptedException {
        StreamSettings settings = TestBroker.shared().scene(name, Map.of(StreamKeys.CLIENT + "max.poll.records", "50"));
        List<Sent> published = new ArrayList<>();
        try (Publisher publisher = new Publisher(settings)) {
            Cases cases = new Cases(new Random(1), 20);
            for (int i = 0; i < EVENTS; i++) {
                Sent event = cases.next();
                publisher.send(event);
                published.add(event);
            }
        }
        AtomicInteger plans = new AtomicInteger();
        Releases releases = new Releases(List.of(ShippedRuleSet.release()));
        Plans busyAtFirst = (release, task) -> {
            if (plans.incrementAndGet() % 2 == 1) {
                throw new RefusedRequest(new Fault("", ErrorCode.TOO_BUSY, "the planner is busy"));
            }
            return List.of();
        };
        DecisionService service = new DecisionService(releases, new RequestReader(), busyAtFirst);
        DecisionService calm = new DecisionService(releases, new RequestReader(), Plans.NONE);
        try (Verifier verifier = new Verifier(settings)) {
            Stream stream = Stream.start(settings, service, new RequestReader(), new SimpleMeterRegistry(), afterAbort);
            verifier.readAll(published.size(), Duration.ofSeconds(4));
            stream.close();
            return verifier.judge(published, calm);
        }
    }
}
