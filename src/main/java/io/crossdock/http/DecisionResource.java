package io.crossdock.http;

import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where cases are put: one, or many. */
@Path("/v1")
@Tag(name = "decisions")
public class DecisionResource {
    static final String ONE = "/decisions";
    static final String BATCH = "/decisions:batch";
    static final String NDJSON = "application/x-ndjson";

    private static final String EXPLAIN = "explain";
    private static final String EXPLAIN_WORDS = "full adds the rows that also matched and the nearest that did not";

    private final Deciding deciding;
    private final Batch batch;
    private final BatchGate gate;
    private final PlanPool pool;
    private final Limits limits;
    private final JsonFormat format;

    DecisionResource(Deciding deciding, Batch batch, BatchGate gate, PlanPool pool, Limits limits, JsonFormat format) {
        this.deciding = deciding;
        this.batch = batch;
        this.gate = gate;
        this.pool = pool;
        this.limits = limits;
        this.format = format;
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decide", summary = "Decides one exception case")
    public byte[] decide(
            @Parameter(
                            description = EXPLAIN_WORDS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"brief", "full"}))
                    @QueryParam(EXPLAIN)
                    @Nullable
                    String explain,
            InputStream body,
            @Context RoutingContext call)
            throws IOException {
        Explain detail = detail(explain);
        byte[] bytes = Bytes.of(body, limits.decisionBody().asLongValue(), "/v1" + ONE);
        Allowance allowance = Allowance.ofOneRequest(limits);
        return format.bytes(
                deciding.decide(bytes, detail, allowance, plans -> new PooledPlans(plans, pool, call::addEndHandler)));
    }

    @POST
    @Path(BATCH)
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "decideBatch",
            summary = "Decides many cases, each answered or refused on its own, in the order of the requests")
    public StreamingOutput decideLines(
            @Parameter(
                            description = EXPLAIN_WORDS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"brief", "full"}))
                    @QueryParam(EXPLAIN)
                    @Nullable
                    String explain,
            InputStream body,
            @Context RoutingContext call)
            throws IOException {
        Explain detail = detail(explain);
        BatchGate.Pass pass = gate.enter(call);
        BatchItems items = BatchItems.ofLines(batchBody(body), limits.batchItems());
        return out -> batch.writeLines(items, detail, pass, out);
    }

    @POST
    @Path(BATCH)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true) // described together with the other form of the batch
    public StreamingOutput decideArray(
            @QueryParam(EXPLAIN) @Nullable String explain, InputStream body, @Context RoutingContext call)
            throws IOException {
        Explain detail = detail(explain);
        BatchGate.Pass pass = gate.enter(call);
        BatchItems items = BatchItems.ofArray(batchBody(body), limits.batchItems());
        return out -> batch.writeArray(items, detail, pass, out);
    }

    private byte[] batchBody(InputStream body) throws IOException {
        return Bytes.of(body, limits.batchBody().asLongValue(), "/v1" + BATCH);
    }

    private static Explain detail(@Nullable String explain) {
        if (explain == null || explain.equals("brief")) {
            return Explain.BRIEF;
        }
        if (explain.equals("full")) {
            return Explain.FULL;
        }
        throw new RefusedRequest(new Fault(
                "",
                ErrorCode.INVALID_PARAMETER,
                "explain=" + explain + " is not known; write explain=full, or leave it out"));
    }
}
