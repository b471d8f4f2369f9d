package io.crossdock.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamSettingsReaderTest {
    @Test
    void withoutAnySettingThereIsNoStream() {
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void oneSettingSwitchesItOn() {
        assertThat(read(Map.of("crossdock.kafka.enabled", "true")).orElseThrow().bootstrapServers())
                .isEqualTo("localhost:9092");
        assertThat(read(Map.of("crossdock.kafka.bootstrap-servers", "b:1"))
                        .orElseThrow()
                        .topics())
                .isEqualTo(new StreamSettings.Topics(
                        "crossdock.exceptions", "crossdock.decisions", "crossdock.dead-letters"));
    }

    @Test
    void theStreamCanBeSwitchedOffWhereItsBrokersAreSet() {
        assertThat(read(Map.of("crossdock.kafka.bootstrap-servers", "b:1", "crossdock.kafka.enabled", "false")))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read(Map.of(
                        "crossdock.kafka.bootstrap-servers", "b:1",
                        "crossdock.kafka.grup", "x",
                        "crossdock.kafka.workers", "0",
                        "crossdock.kafka.event-form", "xml",
                        "crossdock.kafka.client.acks", "1",
                        "crossdock.kafka.client.fetch.min.byte", "1")))
                .hasMessage("""
                    crossdock.kafka.grup is no setting of Crossdock. Maybe crossdock.kafka.group is meant.
                    crossdock.kafka.workers=0: a whole number from 1 to 64 is expected.
                    crossdock.kafka.event-form=xml: write binary or structured.
                    crossdock.kafka.client.acks is set by Crossdock: its promises rest on it.
                    crossdock.kafka.client.fetch.min.byte: Kafka's clients have no setting fetch.min.byte. Maybe\
                     fetch.min.bytes is meant.\
                    """);
    }

    @Test
    void aMistypedSettingIsFoundEvenWhereNoStreamIsSwitchedOn() {
        assertThatThrownBy(() -> read(Map.of("crossdock.kafka.enable", "true")))
                .hasMessage(
                        "crossdock.kafka.enable is no setting of Crossdock. Maybe crossdock.kafka.enabled is meant.");
    }

    private static Optional<StreamSettings> read(Map<String, String> given) {
        return new StreamSettingsReader(given.keySet(), name -> Optional.ofNullable(given.get(name))).read();
    }
}
