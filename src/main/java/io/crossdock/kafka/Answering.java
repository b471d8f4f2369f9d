package io.crossdock.kafka;

import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.model.Decision;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** One message, one answer. What fails for a reason in the message is a dead letter; the rest is tried again. */
final class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);

    /** Room for key and headers beside the value. */
    private static final int ENVELOPE = 8 * 1024;

    private final DecisionService service;
    private final CloudEventWriter writer;
    private final DeadLetters deadLetters;
    private final int largestMessage;

    Answering(DecisionService service, DeadLetters deadLetters, StreamSettings settings) {
        this.service = service;
        this.deadLetters = deadLetters;
        this.writer = new CloudEventWriter(settings);
        this.largestMessage = settings.largestMessage();
    }

    Answer answer(ConsumerRecord<byte[], byte[]> message, Question question) throws TransientFailure {
        try {
            Decision decision = service.decide(question.json(), question.request(), Explain.BRIEF);
            byte[] key = CloudEventWriter.key(question.event(), question.orderId(), message.key());
            ProducerRecord<byte[], byte[]> event = writer.write(question.event(), question.orderId(), key, decision);
            return event.value().length + ENVELOPE <= largestMessage
                    ? new Answer.Decided(event)
                    : dead(message, ErrorCode.TOO_LARGE, tooLarge(event.value().length));
        } catch (RefusedRequest refused) {
            return refused(message, refused);
        } catch (RuntimeException failure) {
            return failed(message, failure);
        }
    }

    Answer refused(ConsumerRecord<byte[], byte[]> message, RefusedRequest refused) throws TransientFailure {
        ErrorCode code = refused.code();
        if (code == ErrorCode.TOO_BUSY || code == ErrorCode.RULE_SET_BROKEN) {
            throw new TransientFailure(String.valueOf(refused.getMessage()), refused);
        }
        return dead(
                message, code, refused.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }

    /** Decisions depend on request and rules alone, so what failed once fails again. */
    Answer failed(ConsumerRecord<byte[], byte[]> message, RuntimeException failure) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(
                failure,
                "decision failed incident=%s topic=%s partition=%d offset=%d",
                incident,
                message.topic(),
                message.partition(),
                message.offset());
        return deadLetters.of(
                message,
                new DeadLetters.Cause(
                        ErrorCode.INTERNAL,
                        "The decision failed inside the service. The service's log tells more under incident "
                                + incident + ".",
                        releaseDigest(),
                        incident));
    }

    private Answer dead(ConsumerRecord<byte[], byte[]> message, ErrorCode code, String reason) {
        return deadLetters.of(message, new DeadLetters.Cause(code, reason, releaseDigest(), null));
    }

    private String tooLarge(int bytes) {
        return "the decision has " + bytes + " bytes and does not fit into a message; the topics take " + largestMessage
                + " (" + StreamKeys.LARGEST_MESSAGE + ", max.message.bytes of the topic)";
    }

    private String releaseDigest() {
        List<CompiledRelease> served = service.releases().all();
        return served.isEmpty() ? "" : served.get(served.size() - 1).release().digest();
    }
}
