package io.crossdock.http;

import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.dmn.DmnTable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * DMN tables that the second engine has compiled, the latest used of them. Each is made when somebody first asks for it:
 * at the start they would cost seconds that a service which is never asked for DMN need not spend.
 */
@Singleton
class DmnModels {
    private static final int KEPT = 64;

    private final Map<String, DmnTable> compiled = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DmnTable> eldest) {
            return size() > KEPT;
        }
    };

    /** One is compiled at a time; others wait for it. */
    synchronized DmnTable of(CompiledRelease release, DecisionTable table) {
        return compiled.computeIfAbsent(
                release.release().digest() + " " + table.name(), key -> new DmnTable(release.dmn(), table));
    }
}
