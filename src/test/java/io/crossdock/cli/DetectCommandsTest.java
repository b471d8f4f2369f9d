package io.crossdock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectCommandsTest {
    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("signals.json"), text).toString();
    }

    @Test
    void theCauseIsToldWithItsEvidence() throws IOException {
        Run run = Run.of("detect", file("""
            {"evaluatedAt": "2026-03-17T14:10:00Z", "signals": [
              {"id": "s1", "source": "wms", "type": "wms.location.scanned", "time": "2026-03-17T14:00:00Z",
               "data": {"locationId": "A-1", "itemId": "SKU-1", "qty": 12, "allocatedQty": 52}}]}\
            """));

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("INV-01 Inventory not at the expected location")
                .contains("s1 data.qty = 12 is below needed there, moves counted = 52");
    }

    @Test
    void aSignalThatCannotBeReadIsRefused() throws IOException {
        Run run = Run.of(
                "detect", file("{\"evaluatedAt\": \"2026-03-17T14:10:00Z\", \"signals\": [{\"type\": \"wms.scan\"}]}"));

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.err()).startsWith("The request is refused:").contains("/signals/0/type");
    }

    @Test
    void faultsOfADocumentAreToldByPosition() throws IOException {
        Run run = Run.of(
                "translate",
                file("{\"type\": \"EPCISDocument\", \"epcisBody\": {\"eventList\": [{\"type\": \"ObjectEvent\"}]}}"));

        assertThat(run.exit()).isEqualTo(Exit.FOUND_FAULTS);
        assertThat(run.err())
                .startsWith("The document is refused: 3 faults.")
                .contains("/epcisBody/eventList/0/eventTime");
    }
}
