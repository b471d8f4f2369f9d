package io.crossdock;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has the store followed again and again, on a thread of its own, so that no replica needs to be restarted. */
public final class StoreWatch {
    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    private final StoreFollower follower;
    private final ScheduledExecutorService timer;
    private final Set<String> warned = new HashSet<>();
    private @Nullable Future<?> looking;
    private Optional<String> told = Optional.empty();

    StoreWatch(StoreFollower follower) {
        this.follower = follower;
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "store-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(Duration every) {
        looking = timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
        timer.shutdownNow();
    }

    private void look() {
        try {
            follower.follow();
            tell(follower.problem());
            overdue().stream().filter(warned::add).forEach(LOG::error);
        } catch (RuntimeException unexpected) {
            // a timer that throws never runs again, and the store would be followed no more
            LOG.error("the store could not be followed", unexpected);
        }
    }

    private void tell(Optional<String> problem) {
        if (!problem.equals(told)) {
            problem.ifPresentOrElse(
                    text -> LOG.errorf("the store is not followed, what decided before goes on: %s", text),
                    () -> LOG.info("the store is followed again"));
            told = problem;
        }
    }

    /** Why what stands in the store does not decide; empty when all is well. */
    public Optional<String> problem() {
        return follower.problem();
    }

    /** Emergencies whose review is overdue. */
    public List<String> overdue() {
        return follower.overdue(Instant.now());
    }
}
