package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.json.Digests;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release;
import io.crossdock.ruleset.Releases;
import io.crossdock.table.DecisionTable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The releases that decide here, table by table. The entity tag of a release and its tables is its digest. */
@Path("/v1/rule-sets")
@Tag(name = "rule sets")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetResource {
    private static final String RELEASE_WORDS = "version or digest";

    private final DecisionService service;
    private final JsonFormat format;

    RuleSetResource(DecisionService service, JsonFormat format) {
        this.service = service;
        this.format = format;
    }

    @GET
    @Operation(operationId = "listRuleSets", summary = "The releases that are served, newest last")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSets.class)))
    public Response list(@Context Request call) {
        RuleSetViews.RuleSets view = RuleSetViews.RuleSets.of(service.releases().all());
        return answer(call, "sha256:" + Digests.sha256Hex(format.bytes(view)), () -> format.bytes(view));
    }

    @GET
    @Path("/{release}")
    @Operation(operationId = "showRuleSet", summary = "One release and its tables")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSetDetail.class)))
    public Response show(
            @Parameter(description = RELEASE_WORDS) @PathParam("release") String release, @Context Request call) {
        CompiledRelease found = found(service.releases(), release);
        return answer(call, found.release().digest(), () -> format.bytes(RuleSetViews.RuleSetDetail.of(found)));
    }

    @GET
    @Path("/{release}/tables/{table}")
    @Operation(operationId = "showTable", summary = "One table with all its rows, as its authors wrote them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RuleSetViews.TableView.class)))
    public Response table(
            @Parameter(description = RELEASE_WORDS) @PathParam("release") String release,
            @PathParam("table") String table,
            @Context Request call) {
        CompiledRelease found = found(service.releases(), release);
        DecisionTable shown = table(found, table);
        return answer(
                call, found.release().digest(), () -> format.bytes(RuleSetViews.TableView.of(found.release(), shown)));
    }

    /** A table of the release, or a refusal that says where they stand. */
    static DecisionTable table(CompiledRelease release, String table) {
        String version = release.release().version();
        return release.book()
                .table(table)
                .orElseThrow(() -> missing("Release " + version + " has no table " + table + "; its"
                        + " tables stand at /v1/rule-sets/" + version));
    }

    /** A served release by version or digest, or a refusal that names those that are served. */
    static CompiledRelease found(Releases releases, String release) {
        return releases.find(release)
                .orElseThrow(() -> missing("There is no release " + release + " here; served: "
                        + releases.all().stream()
                                .map(CompiledRelease::release)
                                .map(Release::version)
                                .collect(Collectors.joining(", "))));
    }

    private static RefusedRequest missing(String message) {
        return new RefusedRequest(new Fault("", ErrorCode.NOT_FOUND, message));
    }

    /** The body, unless the caller has what the digest names already. */
    static Response answer(Request call, String digest, Supplier<byte[]> body) {
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder unchanged = call.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null ? unchanged : Response.ok(body.get());
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        return response.tag(tag).cacheControl(askAgain).build();
    }
}
