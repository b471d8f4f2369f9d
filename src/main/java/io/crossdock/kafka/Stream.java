package io.crossdock.kafka;

import io.crossdock.DecisionService;
import io.crossdock.json.RequestReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** All workers of this process, from their start to their stop. */
public final class Stream implements AutoCloseable {
    private static final long IDLE_SECONDS = 30;

    private final StreamSettings settings;
    private final StopSignal stop = new StopSignal();
    private final List<StreamState> states = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ExecutorService planners;

    private Stream(StreamSettings settings) {
        this.settings = settings;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                settings.plansAtOnce(),
                settings.plansAtOnce(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>()); // bounded by the partitions, each of which waits for its own head
        pool.allowCoreThreadTimeOut(true);
        this.planners = pool;
    }

    /** Returns at once; the workers find their brokers in their own time. */
    public static Stream start(
            StreamSettings settings, DecisionService service, RequestReader reader, MeterRegistry registry) {
        return start(settings, service, reader, registry, Positions.COMMITTED);
    }

    static Stream start(
            StreamSettings settings,
            DecisionService service,
            RequestReader reader,
            MeterRegistry registry,
            Positions afterAbort) {
        Stream stream = new Stream(settings);
        Clock clock = Clock.systemUTC();
        StreamMeter meter = new StreamMeter(registry);
        DeadLetters deadLetters = new DeadLetters(settings.topics().deadLetters(), appVersion(), clock);
        Handing handing = new Handing(new Intake(reader, settings), stream.planners);
        for (int worker = 0; worker < settings.workers(); worker++) {
            StreamState state = new StreamState();
            stream.states.add(state);
            LoopParts parts = new LoopParts(
                    settings,
                    handing,
                    () -> new Answering(service.snapshot(), deadLetters, settings), // one release for all of a batch
                    afterAbort,
                    state,
                    meter,
                    new Backoff(new Random()),
                    stream.stop);
            int number = worker;
            Thread thread =
                    new Thread(new Worker(() -> Clients.open(settings, number), parts), "crossdock-stream-" + worker);
            stream.threads.add(thread);
        }
        meter.watch(List.copyOf(stream.states), clock);
        stream.threads.forEach(Thread::start);
        return stream;
    }

    public boolean isRunning() {
        return states.stream().allMatch(state -> state.phase() == StreamState.Phase.RUNNING);
    }

    /** The phase of each worker, and what failed last where something did. */
    public List<String> condition() {
        return states.stream()
                .map(state -> state.phase() + (state.trouble() == null ? "" : ": " + state.trouble()))
                .toList();
    }

    /** Drains: what is read is still decided and written, then the group is left. */
    @Override
    public void close() {
        stop.give();
        // the workers' own limits, and time for both clients to close
        long end = System.nanoTime()
                + settings.drain().plus(Duration.ofSeconds(20)).toNanos();
        for (Thread thread : threads) {
            join(thread, Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        planners.shutdownNow();
    }

    private static void join(Thread thread, long milliseconds) {
        try {
            thread.join(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String appVersion() {
        @Nullable String version = Stream.class.getPackage().getImplementationVersion();
        return version == null ? "built from source" : version;
    }
}
