package io.crossdock.cli;

import io.crossdock.kafka.DeadLetterBox;
import io.crossdock.kafka.DeadLetterFilter;
import io.crossdock.kafka.Masking;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One line for each dead letter. */
@Command(name = "list", description = "Lists dead letters.", mixinStandardHelpOptions = true)
public class DeadLetterList implements Callable<Integer> {
    @Mixin
    Brokers brokers = new Brokers();

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Only these, for example code=WRONG_TYPE or key=SO-1; several must all hold.")
    List<String> filters = new ArrayList<>();

    @Option(names = "--all", description = "Also those that were sent back already.")
    boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        DeadLetterFilter filter = DeadLetterAccess.filter(filters);
        Masking masking = DeadLetterAccess.masking();
        PrintWriter out = spec.commandLine().getOut();
        AtomicInteger count = new AtomicInteger();
        try (DeadLetterBox box = DeadLetterAccess.open(brokers.settings())) {
            box.each(filter, letter -> {
                boolean replayed = box.isReplayed(letter);
                if (replayed && !all) {
                    return;
                }
                if (count.getAndIncrement() == 0) {
                    out.println(line("letter", "first failure", "code", "replays", "key", "reason"));
                }
                String reason = masking.reason(letter.reason());
                out.println(line(
                        letter.id(),
                        letter.firstFailure().replaceFirst("\\.\\d+", ""),
                        letter.code(),
                        letter.replays() + (replayed ? " sent" : ""),
                        letter.key(),
                        reason.replaceFirst("(?s)\n.*", " …")));
            });
        }
        out.println(count.get() == 0 ? "No dead letters." : FindingsText.counted(count.get(), "dead letter") + ".");
        return Exit.OK;
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-10s %-21s %-24s %-7s %-20s %s", (Object[]) cells)
                .stripTrailing();
    }
}
