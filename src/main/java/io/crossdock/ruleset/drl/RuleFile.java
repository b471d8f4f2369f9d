package io.crossdock.ruleset.drl;

/**
 * One DRL file as text.
 *
 * @param path as people know it, for example {@code rules/measures/money.drl}
 */
public record RuleFile(String path, String text) {}
