package io.crossdock.http;

import io.crossdock.json.JsonFormat;
import io.crossdock.model.ErrorCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that announces itself as too large before a byte of it is read. The HTTP server's own limit would
 * refuse it too, but without saying why.
 */
@Singleton
public class BodyGuard {
    /** Before the server's own check of sizes. */
    private static final int EARLY = 1_000;

    private final Limits limits;
    private final JsonFormat format;

    BodyGuard(Limits limits, JsonFormat format) {
        this.limits = limits;
        this.format = format;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext call) {
        String path = call.normalizedPath();
        long limit = limit(path);
        long announced = number(call.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (announced <= limit) {
            call.next();
            return;
        }
        call.request().resume(); // what still comes is thrown away
        Problem problem = Problem.of(ErrorCode.TOO_LARGE, Bytes.tooLarge(announced, limit, path));
        call.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(format.bytes(problem)));
    }

    private long limit(String path) {
        return switch (path) {
            case "/v1" + DecisionResource.BATCH -> limits.batchBody().asLongValue();
            case "/v1" + PlanResource.PLANS -> limits.planBody().asLongValue();
            default -> limits.decisionBody().asLongValue();
        };
    }

    /** Anything that is no number is left to the HTTP server to refuse. */
    private static long number(@Nullable String header) {
        if (header == null) {
            return 0;
        }
        try {
            return Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
