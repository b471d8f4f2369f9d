package io.crossdock.ruleset.drl;

import io.crossdock.table.engine.DroolsSettings;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** Rules of one folder, ready to run; shared by all threads. */
public final class CompiledRules {
    /** Far above what one case can fire, so that reaching it means a rule feeds itself. */
    private static final int FIRE_LIMIT = 10_000;
    /** Detection runs over thousands of signals, each of which may show several things. */
    private static final int FIRES_PER_FACT = 20;

    private final String folder;
    private final KieBase rules;
    private final KieSessionConfiguration settings = DroolsSettings.sessions();

    CompiledRules(String folder, KieBase rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** Runs all rules over these facts in a session of its own. */
    public void run(Map<String, Object> globals, List<?> facts) {
        KieSession session = rules.newKieSession(settings, null);
        try {
            globals.forEach(session::setGlobal);
            facts.forEach(session::insert);
            int limit = Math.max(FIRE_LIMIT, FIRES_PER_FACT * facts.size());
            if (session.fireAllRules(limit) >= limit) {
                throw new FireLimitReached(folder, limit);
            }
        } finally {
            session.dispose();
        }
    }
}
