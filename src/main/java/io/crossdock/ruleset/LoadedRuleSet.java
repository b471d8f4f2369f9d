package io.crossdock.ruleset;

import io.crossdock.table.Finding;
import io.crossdock.table.read.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files of a rule set.
 *
 * @param findings all of them, tables first
 * @param book what could be read, also when it cannot be used
 * @param compiled absent when an error stands in the way
 */
public record LoadedRuleSet(
        List<Finding> findings, RuleBook book, @Nullable CompiledRelease compiled) {
    public LoadedRuleSet {
        findings = List.copyOf(findings);
    }
}
