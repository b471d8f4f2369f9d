package io.crossdock.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void aListChangedLaterDoesNotChangeTheRecord() {
        List<String> roles = new ArrayList<>(List.of("BUYER"));
        DecisionRequest.Staffing staffing = new DecisionRequest.Staffing(roles);

        roles.add("CFO");

        assertThat(staffing.onShiftRoles()).containsExactly("BUYER");
    }

    @Test
    void freeMapsKeepTheirOrderAndTheirNulls() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("z", null);
        given.put("a", 1);

        Map<String, @Nullable Object> copy = Copies.of(given);

        assertThat(copy).isEqualTo(given);
        assertThat(copy.keySet()).containsExactly("z", "a");
        assertThatThrownBy(() -> copy.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    }
}
