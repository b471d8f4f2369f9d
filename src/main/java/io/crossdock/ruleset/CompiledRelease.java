package io.crossdock.ruleset;

import io.crossdock.ruleset.drl.CompiledRules;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.read.RuleBook;

/** A release ready to decide; shared by all threads. */
public record CompiledRelease(
        Release release,
        RuleBook book,
        RequestWords words,
        CompiledTables tables,
        CompiledRules measures,
        CompiledRules guards) {

    public Vocabulary vocabulary() {
        return book.vocabulary();
    }
}
