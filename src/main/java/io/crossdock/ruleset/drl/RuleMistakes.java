package io.crossdock.ruleset.drl;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Finds out which rule of which file is wrong. The executable model often names neither rule nor line, so on a failure
 * every rule is compiled once more by itself, with the lines of the others left blank.
 */
final class RuleMistakes {
    private final List<Finding> findings = new ArrayList<>();

    private RuleMistakes() {}

    static List<Finding> of(List<RuleFile> files) {
        RuleMistakes mistakes = new RuleMistakes();
        files.forEach(mistakes::search);
        return List.copyOf(mistakes.findings);
    }

    private void search(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<RuleDescr> rules = parsed(parser, file);
        if (parser.hasErrors()) {
            parser.getErrors().forEach(error -> add(file, line(error.getLines()), "", error.getMessage()));
            return;
        }
        for (RuleDescr rule : rules) {
            RuleFile alone = new RuleFile(file.path(), only(file.text(), rule, rules));
            // of several messages on one rule only the first is about what the author wrote
            RuleCompiler.mistakes(List.of(alone)).stream()
                    .findFirst()
                    .ifPresent(message -> add(file, line(message, rule), rule.getName(), words(message)));
        }
    }

    private static List<RuleDescr> parsed(DrlParser parser, RuleFile file) {
        try {
            PackageDescr content = parser.parse(true, file.text());
            return content == null ? List.of() : content.getRules();
        } catch (DroolsParserException e) {
            return List.of();
        }
    }

    private static String only(String text, RuleDescr wanted, List<RuleDescr> all) {
        String[] lines = text.split("\n", -1);
        for (RuleDescr other : all) {
            if (!other.getName().equals(wanted.getName())) {
                for (int line = other.getLine(); line <= other.getEndLine(); line++) {
                    lines[line - 1] = "";
                }
            }
        }
        return String.join("\n", lines);
    }

    /** A mistake behind {@code then} is found in generated Java, whose lines nobody knows; the rule's own line helps more. */
    private static int line(Message message, RuleDescr rule) {
        return message.getLine() > 0 && isDrl(message) ? message.getLine() : rule.getLine();
    }

    private static String words(Message message) {
        String text = message.getText().strip();
        return isDrl(message) ? text : text.lines().findFirst().orElse(text);
    }

    private static boolean isDrl(Message message) {
        return message.getPath() == null || message.getPath().endsWith(".drl");
    }

    private static int line(int[] lines) {
        return lines.length == 0 ? 0 : lines[0];
    }

    private void add(RuleFile file, int line, String rule, String problem) {
        Place place = Place.of(file.path());
        String words = problem.strip().replaceAll("\\s+", " ");
        findings.add(new Finding(
                "DR-101",
                Finding.Level.ERROR,
                line > 0 ? place.sheet("line " + line) : place,
                rule.isEmpty() ? "" : "\"" + rule + "\"",
                "",
                words.endsWith(".") ? words : words + ".",
                ""));
    }
}
