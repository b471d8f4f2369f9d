package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when there is a compiled release to decide by. */
@Readiness
@Singleton
public class RuleSetReadiness implements HealthCheck {
    private final DecisionService service;

    RuleSetReadiness(DecisionService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        List<CompiledRelease> releases = service.releases().all();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("rule set").status(!releases.isEmpty());
        if (!releases.isEmpty()) {
            CompiledRelease newest = releases.get(releases.size() - 1);
            List<DecisionTable> tables = newest.book().tables();
            response.withData("release", newest.release().version())
                    .withData("status", newest.release().status().name())
                    .withData("digest", newest.release().digest())
                    .withData("tables", tables.size())
                    .withData(
                            "rows",
                            tables.stream()
                                    .mapToInt(table -> table.rows().size())
                                    .sum());
        }
        return response.build();
    }
}
