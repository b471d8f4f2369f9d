package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.PlanRequestReader;
import io.crossdock.model.PlanAnswer;
import io.crossdock.model.RefusedRequest;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** One body becomes the plans for its orders, within limits, counted. */
@Singleton
public class Planning {
    private static final Logger LOG = Logger.getLogger(Planning.class);

    private final DecisionService service;
    private final PlanRequestReader reader;
    private final Limits limits;
    private final PlanMeter meter;
    private final JsonFormat format;

    Planning(DecisionService service, Limits limits, PlanMeter meter, JsonFormat format) {
        this.service = service;
        this.reader = new PlanRequestReader(limits.depth());
        this.limits = limits;
        this.meter = meter;
        this.format = format;
    }

    byte[] plan(byte[] body) throws RefusedRequest {
        long begin = System.nanoTime();
        try {
            PlanRequestReader.Reading reading = reader.readWithJson(body);
            Allowance.ofOnePlan(limits).use(reading.request());
            PlanAnswer answer = service.plan(reading.json(), reading.request());
            meter.planned(answer, System.nanoTime() - begin);
            LOG.debugf(
                    "planned planningId=%s orders=%d release=%s",
                    answer.planningId(),
                    answer.orders().size(),
                    answer.ruleSet().version());
            return format.bytes(answer);
        } catch (RefusedRequest refused) {
            meter.refused(refused.faults().get(0).code());
            LOG.debugf(
                    "refused faults=%d code=%s",
                    refused.faults().size(), refused.faults().get(0).code());
            throw refused;
        }
    }
}
