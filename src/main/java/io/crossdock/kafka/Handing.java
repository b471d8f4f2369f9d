package io.crossdock.kafka;

import io.crossdock.model.RefusedRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Quick questions are answered at once, on the worker's thread; those that may plan go to the pool. */
final class Handing {
    private final Intake intake;
    private final ExecutorService planners;

    /** @param planners few threads: planning takes a whole processor each */
    Handing(Intake intake, ExecutorService planners) {
        this.intake = intake;
        this.planners = planners;
    }

    Future<Answer> take(ConsumerRecord<byte[], byte[]> message, Answering answering) throws TransientFailure {
        Question question;
        try {
            question = intake.read(message);
        } catch (RefusedRequest refused) {
            return CompletableFuture.completedFuture(answering.refused(message, refused));
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(answering.failed(message, failure));
        }
        return question.mayPlan()
                ? planners.submit(() -> answering.answer(message, question))
                : CompletableFuture.completedFuture(answering.answer(message, question));
    }
}
