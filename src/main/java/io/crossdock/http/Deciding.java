package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.decide.Plans;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.RefusedRequest;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** One body becomes one decision, within limits, counted. */
@Singleton
public class Deciding {
    private static final Logger LOG = Logger.getLogger(Deciding.class);

    private final DecisionService service;
    private final RequestReader reader;
    private final DecisionMeter meter;

    Deciding(DecisionService service, RequestReader reader, DecisionMeter meter) {
        this.service = service;
        this.reader = reader;
        this.meter = meter;
    }

    /** @param around how plans are made for this call */
    Decision decide(byte[] body, Explain explain, Allowance allowance, UnaryOperator<Plans> around)
            throws RefusedRequest {
        long begin = System.nanoTime();
        try {
            RequestReader.Reading reading = reader.readWithJson(body);
            allowance.use(reading.request());
            Decision decision = service.decide(reading.json(), reading.request(), explain, around);
            meter.decided(decision, System.nanoTime() - begin);
            LOG.debugf(
                    "decided decisionId=%s exceptionType=%s release=%s mode=%s",
                    decision.decisionId(),
                    decision.classification().exceptionCode(),
                    decision.ruleSet().version(),
                    decision.automation().mode());
            return decision;
        } catch (RefusedRequest refused) {
            meter.refused(body, System.nanoTime() - begin);
            LOG.debugf(
                    "refused faults=%d code=%s",
                    refused.faults().size(), refused.faults().get(0).code());
            throw Signposts.added(refused);
        }
    }
}
