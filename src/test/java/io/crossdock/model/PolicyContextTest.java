package io.crossdock.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyContextTest {
    @Test
    void withoutAListEveryModelIsAllowed() {
        assertThat(context(null).allowsModel("credit-risk")).isTrue();
    }

    @Test
    void aListAllowsOnlyWhatItNames() {
        assertThat(context(List.of("credit-risk")).allowsModel("credit-risk")).isTrue();
        assertThat(context(List.of("credit-risk")).allowsModel("match-advisor")).isFalse();
    }

    @Test
    void anEmptyListAllowsNone() {
        assertThat(context(List.of()).allowsModel("credit-risk")).isFalse();
    }

    private static PolicyContext context(@Nullable List<String> approvedModels) {
        return new PolicyContext(null, null, approvedModels, "USD", null);
    }
}
