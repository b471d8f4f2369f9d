package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.StoreWatch;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Releases;
import io.crossdock.table.DecisionTable;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when there is a compiled release to decide by. What keeps a newer one from deciding is told, but takes nobody
 * out of service. */
@Readiness
@Singleton
public class RuleSetReadiness implements HealthCheck {
    private final DecisionService service;
    private final StoreWatch watch;

    RuleSetReadiness(DecisionService service, StoreWatch watch) {
        this.service = service;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        Releases served = service.releases();
        List<CompiledRelease> releases = served.all();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("rule set").status(!releases.isEmpty());
        if (!releases.isEmpty()) {
            CompiledRelease newest = releases.get(releases.size() - 1);
            List<DecisionTable> tables = newest.book().tables();
            response.withData("release", newest.release().version())
                    .withData("status", newest.release().status().name())
                    .withData("signatures", newest.release().signatures().name())
                    .withData("digest", newest.release().digest())
                    .withData("tables", tables.size())
                    .withData(
                            "rows",
                            tables.stream()
                                    .mapToInt(table -> table.rows().size())
                                    .sum());
        }
        if (releases.isEmpty()) {
            response.withData("problem", "no release may decide: none is active, or too few people have signed it");
        }
        served.restraint().ifPresent(held -> response.withData("killSwitch", held.id() + ": at most " + held.mode()));
        watch.problem().ifPresent(problem -> response.withData("problem", problem));
        List<String> overdue = watch.overdue();
        if (!overdue.isEmpty()) {
            response.withData("overdue", String.join(" ", overdue));
        }
        return response.build();
    }
}
