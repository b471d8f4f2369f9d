package io.crossdock.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.scenario.Expectation;
import io.crossdock.scenario.Scenario;
import io.crossdock.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether each type has its rule and its scenarios: one that detects it, one just short of it, one with a neighbour. */
class DetectionScenariosTest {
    private static final Pattern NAME =
            Pattern.compile("detection/[a-z-]+/([a-z]{3}-\\d\\d)-(detects|spares|leaves)-.*");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([A-Z]{3}-\\d\\d): [^\"]+\"$");
    private static final Pattern ASKED = Pattern.compile("(?:number|minutes)\\(\"([A-Z0-9-]+)\", \"([A-Z_]+)\"\\)");
    private static final List<Scenario.OfSignals> SCENARIOS = Scenarios.load(Path.of("test-scenarios")).all().stream()
            .filter(Scenario.OfSignals.class::isInstance)
            .map(Scenario.OfSignals.class::cast)
            .toList();

    private static String drl() throws IOException {
        return RuleFile.of(Path.of(""), "rules/detection", ".drl").stream()
                .map(RuleFile::text)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> codesWithRules() throws IOException {
        return found(RULE, drl(), 1);
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }

    /** Codes whose scenario of this kind is there and expects what its name says. */
    private static Set<String> covered(String kind) {
        Set<String> codes = new TreeSet<>();
        for (Scenario.OfSignals scenario : SCENARIOS) {
            Matcher name = NAME.matcher(scenario.name());
            if (name.matches() && name.group(2).equals(kind)) {
                String code = name.group(1).toUpperCase(Locale.ROOT);
                List<String> detected = detected(scenario);
                boolean asNamed = switch (kind) {
                    case "detects" -> detected.contains(code);
                    case "spares" -> detected.isEmpty();
                    default -> !detected.isEmpty() && !detected.contains(code);
                };
                assertThat(asNamed).as(scenario.name() + " expects " + detected).isTrue();
                codes.add(code);
            }
        }
        return codes;
    }

    private static List<String> detected(Scenario.OfSignals scenario) {
        return scenario.then().stream()
                .filter(Expectation.DetectedCodes.class::isInstance)
                .map(Expectation.DetectedCodes.class::cast)
                .filter(codes -> !codes.causesOnly())
                .flatMap(codes -> codes.codes().stream())
                .toList();
    }

    @Test
    void everyTypeOfTheTaxonomyHasARule() throws IOException {
        Set<String> types = new TreeSet<>(ShippedRuleSet.release()
                .vocabulary()
                .field("exception.typeCode")
                .orElseThrow()
                .allowed());

        assertThat(types).hasSize(70);
        assertThat(codesWithRules()).isEqualTo(types);
    }

    @Test
    void everyTypeWithARuleHasAScenarioThatDetectsIt() throws IOException {
        assertThat(covered("detects")).isEqualTo(codesWithRules());
    }

    @Test
    void everyTypeWithARuleHasAScenarioJustShortOfIt() throws IOException {
        assertThat(covered("spares")).isEqualTo(codesWithRules());
    }

    @Test
    void everyTypeWithARuleHasAScenarioWithAConfusableNeighbour() throws IOException {
        assertThat(covered("leaves")).isEqualTo(codesWithRules());
    }

    @Test
    void noTypeFiresOnTheCleanProcessOfAnyArea() throws IOException {
        List<Scenario.OfSignals> clean = SCENARIOS.stream()
                .filter(scenario -> scenario.name().startsWith("detection/clean/"))
                .toList();
        long files = RuleFile.of(Path.of(""), "rules/detection", ".drl").size();

        assertThat(clean).hasSize((int) files);
        assertThat(clean)
                .allSatisfy(scenario -> assertThat(
                                ShippedRuleSet.detect(scenario.request(), false).exceptions())
                        .as(scenario.name())
                        .isEmpty());
    }

    @Test
    void rulesAskForAllThresholdsOfTheTableAndForNoOthers() throws IOException {
        Set<String> asked = new TreeSet<>();
        Matcher matcher = ASKED.matcher(drl());
        while (matcher.find()) {
            asked.add(matcher.group(1) + " " + matcher.group(2));
        }
        asked.add("ALL CLOCK_AHEAD_MINUTES");
        Set<String> given = ShippedRuleSet.release().tables().table("DetectionThresholds").rows().stream()
                .map(row ->
                        row.when().get(0).written() + " " + row.when().get(1).written())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(given);
    }

    @Test
    void rulesHoldNoNumbersOfTheirOwn() throws IOException {
        String conditions = drl().replaceAll("(?s)\\nthen\\n.*?\\nend\\n", "\n")
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("(?m)^(rule|import|package|//).*$", "");

        assertThat(found(Pattern.compile("[<>=] *(\\d+)"), conditions, 1)).isSubsetOf("0", "1");
    }
}
