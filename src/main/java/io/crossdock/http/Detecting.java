package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.DetectionService;
import io.crossdock.json.DetectionRequestReader;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.model.RefusedRequest;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** One body of signals becomes the exceptions that they mean, within limits. */
@Singleton
public class Detecting {
    private static final Logger LOG = Logger.getLogger(Detecting.class);

    private final DetectionService service;
    private final DetectionRequestReader reader;
    private final Limits limits;
    private final JsonFormat format;

    Detecting(DecisionService decisions, Limits limits, JsonFormat format) {
        this.service = new DetectionService(decisions);
        this.reader = new DetectionRequestReader(limits.depth());
        this.limits = limits;
        this.format = format;
    }

    byte[] detect(byte[] body, boolean decide) throws RefusedRequest {
        try {
            DetectionRequestReader.Reading reading = reader.readWithJson(body);
            Allowance.ofOneRequest(limits).use(reading.request(), limits.signals());
            DetectionAnswer answer = service.detect(reading.json(), reading.request(), decide);
            LOG.debugf(
                    "detected detectionId=%s signals=%d exceptions=%d release=%s",
                    answer.detectionId(),
                    answer.signals().counted(),
                    answer.exceptions().size(),
                    answer.ruleSet().version());
            return format.bytes(answer);
        } catch (RefusedRequest refused) {
            LOG.debugf(
                    "refused faults=%d code=%s",
                    refused.faults().size(), refused.faults().get(0).code());
            throw refused;
        }
    }
}
