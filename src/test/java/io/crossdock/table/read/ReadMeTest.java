package io.crossdock.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.table.HitPolicy;
import io.crossdock.table.Place;
import io.crossdock.table.read.ReadMeExamples.Example;
import io.crossdock.table.sheet.Cell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadMeTest {
    private final Findings findings = new Findings();

    @ParameterizedTest
    @MethodSource("asked")
    void everyWhenCellOfTheReadMeIsUnderstood(Example example) {
        Object condition = CellGrammar.read(example.field(), cell(example), faults());

        assertThat(findings.inSheetOrder()).isEmpty();
        assertThat(condition).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("given")
    void everyThenCellOfTheReadMeIsUnderstood(Example example) {
        Object value = ThenGrammar.read(example.field(), cell(example), faults());

        assertThat(findings.inSheetOrder()).isEmpty();
        assertThat(value).isNotNull();
    }

    @Test
    void thereAreTenExamples() {
        assertThat(ReadMeExamples.sentences()).hasSize(10);
    }

    @Test
    void everyRoleEffectAndPolicyIsExplained() {
        String text = String.join("\n", ReadMe.lines());

        assertThat(Role.words()).allMatch(text::contains);
        assertThat(EffectReader.KNOWN).allMatch(text::contains);
        assertThat(Stream.of(HitPolicy.values()).map(Enum::name)).allMatch(text::contains);
    }

    static List<Example> asked() {
        return Stream.concat(ReadMeExamples.asked().stream(), ReadMeExamples.sentences().stream())
                .toList();
    }

    static List<Example> given() {
        return ReadMeExamples.given().stream()
                .filter(example -> !example.cell().equals(CellGrammar.NOTHING))
                .toList();
    }

    private static Cell cell(Example example) {
        return new Cell("C12", example.cell(), false);
    }

    private CellFaults faults() {
        return new CellFaults(findings, Place.of("READ ME"), "", "");
    }
}
