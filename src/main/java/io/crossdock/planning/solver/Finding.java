package io.crossdock.planning.solver;

import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Why a constraint counts for or against a plan, in one sentence. */
public sealed interface Finding extends ConstraintJustification permits RuleBroken, ServiceMissed, CostIncurred {
    String sentence();
}
