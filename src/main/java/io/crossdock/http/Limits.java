package io.crossdock.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one call may ask for. */
@ConfigMapping(prefix = "crossdock.limits")
public interface Limits {
    /** Largest body of {@code /v1/decisions}; default 2 MiB. */
    @WithDefault("2M")
    MemorySize decisionBody();

    /** Largest body of {@code /v1/plans}; default 16 MiB. */
    @WithDefault("16M")
    MemorySize planBody();

    /** Largest body of {@code /v1/detections}; default 8 MiB. */
    @WithDefault("8M")
    MemorySize detectionBody();

    /** Signals in the request of {@code /v1/detections}; default 5,000. */
    @WithDefault("5000")
    int signals();

    /** Largest body of {@code /v1/decisions:batch}; default 16 MiB. */
    @WithDefault("16M")
    MemorySize batchBody();

    /** Objects and lists inside each other in one request; default 64. */
    @WithDefault("64")
    int depth();

    /** Order lines in the request of {@code /v1/decisions}; default 1,000. */
    @WithDefault("1000")
    int lines();

    /** Inventory positions in the request of {@code /v1/decisions}; default 20,000. */
    @WithDefault("20000")
    int positions();

    /** Order lines in all requests of one batch together; default 10,000. */
    @WithDefault("10000")
    int batchLines();

    /** Inventory positions in all requests of one batch together; default 50,000. */
    @WithDefault("50000")
    int batchPositions();

    /** Lines of all orders in the request of {@code /v1/plans}; default 10,000. */
    @WithDefault("10000")
    int planLines();

    /** Inventory positions in the request of {@code /v1/plans}; default 50,000. */
    @WithDefault("50000")
    int planPositions();

    /** Plans that are worked on at once, for {@code /v1/plans} and {@code /v1/decisions}; 0, the default, stands for one per processor. */
    @WithDefault("0")
    int plansAtOnce();

    /** Plans that may wait; what comes beyond is answered 429; default 16. */
    @WithDefault("16")
    int plansWaiting();

    /** Requests in one batch; default 50,000. */
    @WithDefault("50000")
    int batchItems();

    /** Batches that are worked on at once, each of which is held in memory; more wait; default 4. */
    @WithDefault("4")
    int batchesAtOnce();
}
