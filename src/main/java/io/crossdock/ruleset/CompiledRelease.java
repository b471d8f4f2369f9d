package io.crossdock.ruleset;

import io.crossdock.ruleset.drl.CompiledRules;
import io.crossdock.ruleset.drl.RuleFile;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.agree.EngineAgreement;
import io.crossdock.table.dmn.DmnExport;
import io.crossdock.table.engine.CompiledTables;
import io.crossdock.table.read.RuleBook;
import java.util.List;

/**
 * A release ready to decide; shared by all threads.
 *
 * @param solvers settings of the planner's solvers, as their files say
 */
public record CompiledRelease(
        Release release,
        RuleBook book,
        RequestWords words,
        CompiledTables tables,
        CompiledRules measures,
        CompiledRules guards,
        CompiledRules detection,
        List<RuleFile> solvers) {

    public CompiledRelease {
        solvers = List.copyOf(solvers);
    }

    /** The three engines that its tables can be asked through. */
    public EngineAgreement engines() {
        return new EngineAgreement(tables, vocabulary(), release.ruleSet());
    }

    /** Its tables in their standard form. */
    public DmnExport dmn() {
        return new DmnExport(release.ruleSet(), release.version() + ", " + release.digest(), vocabulary());
    }

    public Vocabulary vocabulary() {
        return book.vocabulary();
    }
}
