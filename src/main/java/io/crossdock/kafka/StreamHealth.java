package io.crossdock.kafka;

import io.smallrye.health.api.HealthGroup;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Readiness of the stream, at {@code /q/health/group/stream}: HTTP stays ready when brokers are away. */
@HealthGroup("stream")
@Singleton
public class StreamHealth implements HealthCheck {
    private final StreamStart start;

    StreamHealth(StreamStart start) {
        this.start = start;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Stream> stream = start.stream();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("stream")
                .status(stream.map(Stream::isRunning).orElse(true));
        if (stream.isEmpty()) {
            return response.withData("stream", "switched off").build();
        }
        int worker = 0;
        for (String condition : stream.get().condition()) {
            response.withData("worker " + worker, condition);
            worker++;
        }
        return response.build();
    }
}
