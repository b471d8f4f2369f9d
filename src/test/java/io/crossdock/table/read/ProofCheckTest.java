package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    /** Thirteen flags, each asked for by a row of its own, make 8,192 kinds of lists. */
    @Test
    void aTableThatCannotBeProvedIsAnError() {
        String allowed = IntStream.range(0, 13).mapToObj(i -> "F" + i).collect(Collectors.joining(" | "));
        String rows = IntStream.range(0, 13)
                .mapToObj(i -> ";FC-" + i + ";has F" + i + ";L1")
                .collect(Collectors.joining("\n", "", "\n"));
        String text = SampleRuleSet.TEXT
                .replace("FINANCIAL | REGULATORY | SAFETY", "SAFETY | " + allowed)
                .replace(
                        "== decision-tables/levels.xlsx > Points\n",
                        """
                            == decision-tables/levels.xlsx > FlagCare
                            Table;FlagCare
                            Hit;FIRST
                            Cover;PARTIAL
                            Stage;POLICY
                            Purpose;Which care do the flags ask for?
                            role;id;when;then
                            field;-;flags;severity
                            label;Row;Flags;Care
                            """ + rows.replace(";L1", ";SEV1") + "== decision-tables/levels.xlsx > Points\n");

        assertThat(SampleRuleSet.messages(RuleBookReader.read(SampleRuleSet.workbooks(text))))
                .contains("decision-tables/levels.xlsx > FlagCare!B1: the table is too tangled to be proved within the"
                        + " budget of steps, so it may hide more than is listed here. Split it into tables that ask"
                        + " fewer things each. (DT-213)");
    }
}
