package io.crossdock.ruleset;

import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Finding;
import io.crossdock.table.read.FindingCode;
import java.util.List;
import java.util.stream.Stream;

/** Words that no table uses, but a rule does: rules name them in quotation marks. */
final class UsedWords {
    private final List<RuleFile> rules;

    private UsedWords(List<RuleFile> rules) {
        this.rules = rules;
    }

    static UsedWords of(List<RuleFile> measures, List<RuleFile> guards) {
        return new UsedWords(Stream.concat(measures.stream(), guards.stream()).toList());
    }

    /** The findings but those about words that a rule uses. */
    List<Finding> without(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        !finding.code().equals(FindingCode.NEVER_USED.code()) || !isUsed('"' + finding.field() + '"'))
                .toList();
    }

    private boolean isUsed(String quoted) {
        return rules.stream().anyMatch(file -> file.text().contains(quoted));
    }
}
