package io.crossdock.cli;

import io.crossdock.kafka.DeadLetter;
import io.crossdock.kafka.DeadLetterBox;
import io.crossdock.kafka.Masking;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything that is known of one dead letter. */
@Command(name = "show", description = "Shows one dead letter.", mixinStandardHelpOptions = true)
public class DeadLetterShow implements Callable<Integer> {
    private static final String REASON = "crossdock-reason";

    @Parameters(paramLabel = "LETTER", description = "Its id, for example 2/17, as dlq list shows it.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    String id;

    @Mixin
    Brokers brokers = new Brokers();

    @Option(names = "--unmasked", description = "Also what tells of people, prices and credit.")
    boolean unmasked;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Masking masking = DeadLetterAccess.masking();
        AtomicBoolean found = new AtomicBoolean();
        try (DeadLetterBox box = DeadLetterAccess.open(brokers.settings())) {
            box.each(DeadLetterAccess.filter(List.of("id=" + id)), letter -> {
                found.set(true);
                show(letter, box.isReplayed(letter), masking, out);
            });
        }
        if (!found.get()) {
            throw new CannotGoOn("There is no dead letter " + id + ". crossdock dlq list --all shows all.");
        }
        return Exit.OK;
    }

    private void show(DeadLetter letter, boolean replayed, Masking masking, PrintWriter out) {
        out.println("letter " + letter.id() + (replayed ? ", sent back already" : ""));
        out.println("key    " + letter.key());
        new TreeMap<>(letter.facts()).forEach((name, value) -> {
            if (!name.equals(REASON)) {
                out.println(name + ": " + value);
            }
        });
        out.println();
        out.println(unmasked ? letter.reason() : masking.reason(letter.reason()));
        out.println();
        out.println(unmasked ? new String(letter.body(), StandardCharsets.UTF_8) : masking.body(letter.body()));
    }
}
