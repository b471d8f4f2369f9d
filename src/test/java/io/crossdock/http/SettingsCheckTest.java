package io.crossdock.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {
    @Test
    void aMistypedSettingIsFound() {
        assertThat(SettingsCheck.unknown(List.of("crossdock.limits.lnes", "crossdock.home", "quarkus.http.port")))
                .containsExactly("crossdock.limits.lnes");
    }

    @Test
    void everyLimitIsKnown() {
        List<String> limits = Arrays.stream(Limits.class.getMethods())
                .map(Method::getName)
                .map(name ->
                        "crossdock.limits." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();

        assertThat(SettingsCheck.unknown(limits)).isEmpty();
    }
}
