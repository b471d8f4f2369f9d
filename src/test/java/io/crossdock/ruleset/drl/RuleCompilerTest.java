package io.crossdock.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossdock.table.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    @Test
    void rulesRunOverFactsAndGlobals() {
        RuleFile file = new RuleFile("rules/tests/greeting.drl", """
                package rules.tests;
                global java.util.List found;
                rule "greeting: long names"
                when
                    $name : String( length > 3 )
                then
                    found.add($name);
                end
                """);
        List<String> found = new ArrayList<>();
        RuleCompiler.Result result = RuleCompiler.compile("rules/tests", List.of(file));
        Objects.requireNonNull(result.rules()).run(Map.of("found", found), List.of("Ann", "Berta"));
        assertThat(found).containsExactly("Berta");
    }

    @Test
    void aMistakeNamesFileLineAndRule() {
        RuleFile file = new RuleFile("rules/tests/mistake.drl", """
                package rules.tests;

                rule "long names"
                when
                    String( length > 3 )
                then
                end

                rule "no such property"
                when
                    String( lenght > 3 )
                then
                end
                """);
        RuleCompiler.Result result = RuleCompiler.compile("rules/tests", List.of(file));
        assertThat(result.rules()).isNull();
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactly("rules/tests/mistake.drl > line 9, row \"no such property\":"
                        + " Unable to parse left part of expression: lenght > 3. (DR-101)");
    }

    @Test
    void brokenSyntaxNamesFileAndLine() {
        RuleFile file = new RuleFile("rules/tests/syntax.drl", """
                package rules.tests;
                rule "no end"
                when
                    String(
                then
                end
                """);
        assertThat(RuleCompiler.compile("rules/tests", List.of(file)).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message())
                        .startsWith("rules/tests/syntax.drl > line ")
                        .endsWith("(DR-101)"));
    }

    @Test
    void rulesThatFeedThemselvesAreAnErrorNotSilence() {
        RuleFile file = new RuleFile("rules/tests/endless.drl", """
                package rules.tests;
                rule "endless: every number brings the next"
                when
                    $number : Integer()
                then
                    insert($number + 1);
                end
                """);
        CompiledRules rules = Objects.requireNonNull(
                RuleCompiler.compile("rules/tests", List.of(file)).rules());
        assertThatThrownBy(() -> rules.run(Map.of(), List.of(1)))
                .isInstanceOf(FireLimitReached.class)
                .hasMessage("The rules of rules/tests fired 10000 times for one case and were stopped."
                        + " Maybe a rule changes a fact that makes it true again.");
    }
}
