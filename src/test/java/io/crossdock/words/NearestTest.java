package io.crossdock.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> NAMES = List.of("order", "customer", "currency", "credit");

    @ParameterizedTest
    @ValueSource(strings = {"custmer", "cusotmer", "custommer", "kustomer", "CUSTOMER"})
    void aSlipFindsTheName(String slip) {
        assertThat(Nearest.to(slip, NAMES)).contains("customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "x", "", "or"})
    void anotherWordFindsNothing(String word) {
        assertThat(Nearest.to(word, NAMES)).isEmpty();
    }

    @Test
    void neighboursThatChangedPlacesAreOneSlip() {
        assertThat(Nearest.to("odrer", NAMES)).contains("order");
    }
}
