package io.crossdock.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Puts one request again and again, over connections that are kept alive.
 *
 * @param latencies of every answer, in nanoseconds, sorted
 */
record Load(long[] latencies, double seconds) {
    private static final double NANOSECONDS = 1e9;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final int OK = 200;

    /** As fast as the service answers: each connection asks again as soon as it has its answer. */
    static Load closed(InetSocketAddress address, HttpRequest request, int connections, double seconds) throws Exception {
        long length = (long) (seconds * NANOSECONDS);
        return run(connections, (number, begin) -> {
            Samples samples = new Samples();
            try (Connection connection = new Connection(address)) {
                for (long sent = System.nanoTime(); sent - begin < length; sent = System.nanoTime()) {
                    ask(connection, request);
                    samples.add(System.nanoTime() - sent);
                }
            }
            return samples.all();
        });
    }

    /**
     * At a steady rate, whether or not the service keeps up. The time of an answer counts from the moment at which its
     * request was due, so that a wait behind a slow answer counts too.
     */
    static Load steady(InetSocketAddress address, HttpRequest request, int connections, double perSecond, double seconds)
            throws Exception {
        long length = (long) (seconds * NANOSECONDS);
        double pause = NANOSECONDS / perSecond;
        return run(connections, (number, begin) -> {
            Samples samples = new Samples();
            try (Connection connection = new Connection(address)) {
                for (int i = number; i * pause < length; i += connections) {
                    long due = begin + (long) (i * pause);
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    ask(connection, request);
                    samples.add(System.nanoTime() - due);
                }
            }
            return samples.all();
        });
    }

    private static void ask(Connection connection, HttpRequest request) throws IOException {
        int status = connection.send(request);
        if (status != OK) {
            throw new IOException(request.path() + " answered " + status);
        }
    }

    private interface Client {
        long[] latencies(int number, long begin) throws IOException;
    }

    private static Load run(int connections, Client client) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            List<Callable<long[]>> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int number = i;
                clients.add(() -> client.latencies(number, begin));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> done : threads.invokeAll(clients)) {
                all = LongStream.concat(all, Arrays.stream(done.get()));
            }
            double seconds = (System.nanoTime() - begin) / NANOSECONDS;
            return new Load(all.sorted().toArray(), seconds);
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.SECONDS);
        }
    }

    int answers() {
        return latencies.length;
    }

    double perSecond() {
        return answers() / seconds;
    }

    /** In milliseconds. */
    double percentile(double percent) {
        int index = (int) Math.ceil(percent / 100 * latencies.length) - 1;
        return latencies[Math.max(0, index)] / NANOSECONDS_PER_MILLISECOND;
    }

    private static final class Samples {
        private long[] nanoseconds = new long[1024];
        private int count;

        void add(long latency) {
            if (count == nanoseconds.length) {
                nanoseconds = Arrays.copyOf(nanoseconds, count * 2);
            }
            nanoseconds[count++] = latency;
        }

        long[] all() {
            return Arrays.copyOf(nanoseconds, count);
        }
    }
}
