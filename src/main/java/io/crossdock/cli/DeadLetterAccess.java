package io.crossdock.cli;

import io.crossdock.kafka.DeadLetterBox;
import io.crossdock.kafka.DeadLetterFilter;
import io.crossdock.kafka.Masking;
import io.crossdock.kafka.StreamSettings;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the commands about dead letters have in common. */
final class DeadLetterAccess {
    /** Of the clients only what goes wrong is told, and that by us; held here because loggers are weakly kept. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private static final Set<String> MASKED =
            Set.of("customer", "credit", "financials", "invoice", "requester", "delegations", "order.customerPo");

    private DeadLetterAccess() {}

    static DeadLetterBox open(StreamSettings settings) {
        quiet();
        try {
            return DeadLetterBox.open(settings);
        } catch (DeadLetterBox.UnreachableException failure) {
            throw new CannotGoOn(
                    failure.getMessage() + ". Check --brokers and crossdock.kafka.topics.dead-letters.", failure);
        }
    }

    static void quiet() {
        KAFKA.setLevel(Level.OFF);
    }

    static DeadLetterFilter filter(List<String> written) {
        try {
            return DeadLetterFilter.of(written);
        } catch (IllegalArgumentException wrong) {
            throw new CannotGoOn(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /** Members of a request whose values tell of people, or of prices and credit. */
    static Masking masking() {
        return new Masking(MASKED::contains);
    }
}
