package io.crossdock.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where plans are asked for without a decision. */
@Path("/v1")
@Tag(name = "plans")
public class PlanResource {
    static final String PLANS = "/plans";

    private final Planning planning;
    private final PlanPool pool;
    private final Limits limits;

    PlanResource(Planning planning, PlanPool pool, Limits limits) {
        this.planning = planning;
        this.pool = pool;
        this.limits = limits;
    }

    @POST
    @Path(PLANS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "plan", summary = "Plans how one order or many can still be delivered, best first")
    public byte[] plan(InputStream body, @Context RoutingContext call) throws IOException {
        byte[] bytes = Bytes.of(body, limits.planBody().asLongValue(), "/v1" + PLANS);
        return pool.run(() -> planning.plan(bytes), call::addEndHandler);
    }
}
