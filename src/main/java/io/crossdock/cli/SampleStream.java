package io.crossdock.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.extract.Extract;
import io.crossdock.extract.Mapped;
import io.crossdock.json.JsonFormat;
import io.crossdock.kafka.CasePublisher;
import io.crossdock.kafka.StreamSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The shipped sample of real shipments, published row by row, and counted on its way out. */
final class SampleStream {
    private static final String SAMPLE = "test-scenarios/samples/scms";
    private static final long MOST_SECONDS = 120;

    private final StreamSettings settings;
    private final MeterRegistry meters;
    private final PrintWriter out;

    SampleStream(StreamSettings settings, MeterRegistry meters, PrintWriter out) {
        this.settings = settings;
        this.meters = meters;
        this.out = out;
    }

    /** Whether every event that was published was decided. */
    boolean run(Path home) throws IOException, InterruptedException {
        Path sample = home.resolve(SAMPLE);
        long published = 0;
        JsonFormat format = new JsonFormat();
        try (Extract extract = Extract.open(sample.resolve("delivery-history.csv"), sample.resolve("mapping.yaml"));
                CasePublisher publisher = new CasePublisher(settings)) {
            for (Mapped mapped : extract) {
                if (mapped instanceof Mapped.Request row) {
                    JsonNode request = row.json();
                    String order = request.at("/order/orderId").asText("-");
                    publisher.publish(
                            "scms-" + row.line() + "-" + published, "/samples/scms", order, format.bytes(request));
                    published++;
                }
            }
        }
        return await(published);
    }

    private boolean await(long published) throws InterruptedException {
        long begin = System.nanoTime();
        long last = -1;
        while (count() < published && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
            if (count() != last) {
                last = count();
                tell(published);
            }
            Thread.sleep(500);
        }
        tell(published);
        return decided() == published;
    }

    private void tell(long published) {
        out.println(String.format(
                Locale.ROOT,
                "published %,d  decided %,d  dead letters %,d",
                published,
                decided(),
                count() - decided()));
    }

    private long decided() {
        return (long) meters.counter("crossdock.stream.decisions").count();
    }

    private long count() {
        return decided()
                + (long) meters.find("crossdock.stream.dead.letters").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum();
    }
}
