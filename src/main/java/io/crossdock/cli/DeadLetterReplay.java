package io.crossdock.cli;

import io.crossdock.kafka.DeadLetter;
import io.crossdock.kafka.DeadLetterBox;
import io.crossdock.kafka.DeadLetterFilter;
import io.crossdock.kafka.Replay;
import io.crossdock.kafka.StreamSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Dead letters go back where they came from. */
@Command(
        name = "replay",
        description = "Sends dead letters back to the topic of exceptions, each once.",
        mixinStandardHelpOptions = true)
public class DeadLetterReplay implements Callable<Integer> {
    private static final double MILLISECONDS = 1000;

    @Mixin
    Brokers brokers = new Brokers();

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Only these, for example code=UNKNOWN_RELEASE or id=2/17; several must all hold.")
    List<String> filters = new ArrayList<>();

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Letters a second. Default: ${DEFAULT-VALUE}.")
    double rate;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    boolean dryRun;

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            description = "Who answers for it; stands in the note of each letter. Default: the user of this machine.")
    String operator = System.getProperty("user.name", "");

    @Option(
            names = "--most-replays",
            paramLabel = "N",
            defaultValue = "3",
            description = "A message that came back that often stays where it is. Default: ${DEFAULT-VALUE}.")
    int mostReplays;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    private final Map<Replay.Outcome, Integer> counts = new EnumMap<>(Replay.Outcome.class);

    @Override
    public Integer call() {
        if (rate <= 0) {
            throw new ParameterException(spec.commandLine(), "--rate must be above 0: letters a second.");
        }
        if (operator.isBlank() || operator.equals("?")) {
            throw new ParameterException(spec.commandLine(), "Who are you? Name yourself with --operator.");
        }
        DeadLetterFilter filter = DeadLetterAccess.filter(filters);
        StreamSettings settings = brokers.settings();
        try (DeadLetterBox box = DeadLetterAccess.open(settings)) {
            if (dryRun) {
                Replay.rehearse(box, filter, mostReplays, this::tell);
            } else {
                try (Replay replay = Replay.open(settings, operator, mostReplays)) {
                    replay.run(box, filter, (letter, outcome) -> {
                        tell(letter, outcome);
                        pause(outcome);
                    });
                }
            }
        }
        return summary();
    }

    private void tell(DeadLetter letter, Replay.Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        if (outcome != Replay.Outcome.DONE_BEFORE) {
            spec.commandLine()
                    .getOut()
                    .println(letter.id() + " " + letter.code() + " " + letter.key() + ": " + said(letter, outcome));
        }
    }

    private String said(DeadLetter letter, Replay.Outcome outcome) {
        return outcome == Replay.Outcome.SENT
                ? dryRun ? "would be sent back" : "sent back"
                : "stays, it came back " + letter.replays()
                        + " times; mend its cause, or allow more with --most-replays";
    }

    private Integer summary() {
        PrintWriter out = spec.commandLine().getOut();
        int stay = counts.getOrDefault(Replay.Outcome.GOES_ROUND, 0);
        out.println(counts.getOrDefault(Replay.Outcome.SENT, 0) + (dryRun ? " would be sent back, " : " sent back, ")
                + counts.getOrDefault(Replay.Outcome.DONE_BEFORE, 0) + " were sent back before, " + stay
                + " go round and stay.");
        return stay == 0 ? Exit.OK : Exit.FOUND_FAULTS;
    }

    private void pause(Replay.Outcome outcome) {
        if (outcome == Replay.Outcome.SENT) {
            try {
                Thread.sleep((long) (MILLISECONDS / rate));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
