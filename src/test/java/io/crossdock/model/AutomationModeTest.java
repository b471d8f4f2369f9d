package io.crossdock.model;

import static io.crossdock.model.AutomationMode.AUTO;
import static io.crossdock.model.AutomationMode.HUMAN;
import static io.crossdock.model.AutomationMode.RECOMMEND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutomationModeTest {
    @Test
    void theStricterModeLeavesMoreToPeople() {
        assertThat(AUTO.stricter(RECOMMEND)).isEqualTo(RECOMMEND);
        assertThat(HUMAN.stricter(RECOMMEND)).isEqualTo(HUMAN);
        assertThat(AUTO.stricter(AUTO)).isEqualTo(AUTO);
    }
}
