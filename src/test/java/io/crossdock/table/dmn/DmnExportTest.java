package io.crossdock.table.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crossdock.ShippedRuleSet;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.RuleSetFolder;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.Row;
import io.crossdock.table.read.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;
import org.xml.sax.SAXException;

class DmnExportTest {
    private static final CompiledRelease SHIPPED = ShippedRuleSet.release();
    private static final List<DecisionTable> TABLES = SHIPPED.book().tables();
    private static final Schema DMN_1_5 = schema();

    static Stream<String> tables() {
        return TABLES.stream().map(DecisionTable::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsValidAgainstTheSchema(String table) {
        byte[] file = SHIPPED.dmn().of(SHIPPED.tables().table(table));

        assertThatCode(() -> DMN_1_5.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
                .doesNotThrowAnyException();
    }

    @Test
    void allTablesTogetherAreValidAgainstTheSchema() {
        byte[] file = SHIPPED.dmn().of(TABLES);

        assertThatCode(() -> DMN_1_5.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameTablesGiveTheSameBytes() {
        RuleBook again = RuleSetFolder.book(Path.of(""));
        DmnExport export = new DmnExport("distribution-exceptions", "again", again.vocabulary());
        DmnExport first = new DmnExport("distribution-exceptions", "again", SHIPPED.vocabulary());

        assertThat(export.of(again.tables())).isEqualTo(first.of(TABLES));
    }

    @Test
    void everyRowIsARuleWithItsIdAndItsReason() {
        DecisionTable bands = SHIPPED.tables().table("PriorityBands");

        String file = text(SHIPPED.dmn().of(bands));

        for (Row row : bands.rows()) {
            assertThat(file).contains("<rule id=\"" + row.id() + "\">").contains("<text>" + row.reason() + "</text>");
        }
    }

    @Test
    void hitPoliciesHaveTheirStandardForms() {
        assertThat(hitPolicy("PriorityBands")).isEqualTo("hitPolicy=\"UNIQUE\"");
        assertThat(hitPolicy("ActionFeasibility")).isEqualTo("hitPolicy=\"FIRST\"");
        assertThat(hitPolicy("PriorityScoring")).isEqualTo("hitPolicy=\"COLLECT\" aggregation=\"SUM\"");
        assertThat(hitPolicy("ResolutionOptions")).isEqualTo("hitPolicy=\"RULE ORDER\"");
        assertThat(hitPolicy("PriorityOverrides")).isEqualTo("hitPolicy=\"RULE ORDER\"");
        assertThat(hitPolicy("SeverityRules")).isEqualTo("hitPolicy=\"COLLECT\"");
    }

    @Test
    void theGraphIsWiredByTheNamesOfFields() {
        DMNRuntime runtime = runtime(SHIPPED.dmn().of(TABLES));
        DMNModel model = DMNKogito.modelByName(runtime, "distribution-exceptions");

        DMNResult result = evaluated(runtime, model, Map.of("financialExposureUsd", 100, "aiConfidence", 0.95));

        assertThat(model.getMessages()).isEmpty();
        assertThat(result.getDecisionResultByName("ExposureBand").getResult()).isEqualTo("LOW");
        assertThat(text(SHIPPED.dmn().of(TABLES))).contains("<text>ExposureBand</text>");
    }

    private static DMNResult evaluated(DMNRuntime runtime, DMNModel model, Map<String, Object> inputs) {
        DmnDecisionModel kogito = new DmnDecisionModel(runtime, model.getNamespace(), model.getName());
        return kogito.evaluateAll(kogito.newContext(inputs));
    }

    private static DMNRuntime runtime(byte[] file) {
        return DMNKogito.createGenericDMNRuntime(
                Set.of(), false, new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
    }

    private static String hitPolicy(String table) {
        String file = text(SHIPPED.dmn().of(SHIPPED.tables().table(table)));
        int from = file.indexOf("hitPolicy=");
        return file.substring(from, file.indexOf(" outputLabel", from));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(DmnExportTest.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
