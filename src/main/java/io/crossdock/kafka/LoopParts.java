package io.crossdock.kafka;

import java.util.function.Supplier;

/**
 * What a loop works with, and what outlives its clients.
 *
 * @param rules pins the release: asked once for each batch
 * @param afterAbort what a loop does with its positions after a transaction was rolled back
 */
record LoopParts(
        StreamSettings settings,
        Handing handing,
        Supplier<Answering> rules,
        Positions afterAbort,
        StreamState state,
        StreamMeter meter,
        Backoff backoff,
        StopSignal stop) {}
