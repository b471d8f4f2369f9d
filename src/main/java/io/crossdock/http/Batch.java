package io.crossdock.http;

import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.RefusedRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers the requests of a batch one after the other, writing each answer before the next is worked out. */
@Singleton
public class Batch {
    private final Deciding deciding;
    private final Limits limits;
    private final JsonFormat format;

    Batch(Deciding deciding, Limits limits, JsonFormat format) {
        this.deciding = deciding;
        this.limits = limits;
        this.format = format;
    }

    /**
     * What stands in place of a decision.
     *
     * @param index place of the request in the batch, the first is 0
     */
    record Refusal(int index, @Nullable String requestId, Problem problem) {}

    void writeLines(BatchItems items, Explain explain, BatchGate.Pass pass, OutputStream out) throws IOException {
        try {
            Allowance allowance = Allowance.ofOneBatch(limits);
            for (int i = 0; i < items.size(); i++) {
                out.write(answer(i, items.item(i), explain, allowance));
                out.write('\n');
            }
        } finally {
            pass.close();
        }
    }

    void writeArray(BatchItems items, Explain explain, BatchGate.Pass pass, OutputStream out) throws IOException {
        try {
            Allowance allowance = Allowance.ofOneBatch(limits);
            out.write('[');
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                out.write(answer(i, items.item(i), explain, allowance));
            }
            out.write(']');
        } finally {
            pass.close();
        }
    }

    private byte[] answer(int index, byte[] request, Explain explain, Allowance allowance) {
        try {
            return format.bytes(deciding.decide(request, explain, allowance, UnaryOperator.identity()));
        } catch (RefusedRequest refused) {
            return refusal(index, request, Problem.of(refused));
        } catch (RuntimeException failure) {
            // the other requests of the batch are not to suffer for this one
            return refusal(index, request, Failures.incident(failure));
        }
    }

    private byte[] refusal(int index, byte[] request, Problem problem) {
        return format.bytes(new Refusal(index, RequestHints.requestId(request), problem));
    }
}
