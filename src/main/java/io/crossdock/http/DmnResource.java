package io.crossdock.http;

import io.crossdock.DecisionService;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.JsonObjectReader;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.table.DecisionTable;
import io.crossdock.table.dmn.DmnTable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of a release in their standard form, and asked through it. Decisions never come from here. */
@Path("/v1/rule-sets/{release}/dmn")
@Tag(name = "rule sets")
public class DmnResource {
    private static final String RELEASE_WORDS = "version or digest";

    private final DecisionService service;
    private final JsonFormat format;
    private final JsonObjectReader reader;
    private final DmnModels models;
    private final Limits limits;

    DmnResource(DecisionService service, JsonFormat format, DmnModels models, Limits limits) {
        this.service = service;
        this.format = format;
        this.reader = new JsonObjectReader(limits.depth());
        this.models = models;
        this.limits = limits;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "showRuleSetAsDmn", summary = "All tables of a release as one DMN 1.5 model")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response all(
            @Parameter(description = RELEASE_WORDS) @PathParam("release") String release, @Context Request call) {
        CompiledRelease found = RuleSetResource.found(service.releases(), release);
        return RuleSetResource.answer(
                call,
                found.release().digest(),
                () -> found.dmn().of(found.book().tables()));
    }

    @GET
    @Path("/{table}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "showTableAsDmn", summary = "One table as a DMN 1.5 model of its own")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response one(
            @Parameter(description = RELEASE_WORDS) @PathParam("release") String release,
            @PathParam("table") String table,
            @Context Request call) {
        CompiledRelease found = RuleSetResource.found(service.releases(), release);
        DecisionTable shown = RuleSetResource.table(found, table);
        return RuleSetResource.answer(
                call, found.release().digest(), () -> found.dmn().of(shown));
    }

    @POST
    @Path("/{table}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "evaluateDmn",
            summary = "Asks one table through its DMN model: input names and values in, Kogito's DMN result out")
    public byte[] evaluate(
            @Parameter(description = RELEASE_WORDS) @PathParam("release") String release,
            @PathParam("table") String table,
            InputStream body)
            throws IOException {
        CompiledRelease found = RuleSetResource.found(service.releases(), release);
        DecisionTable asked = RuleSetResource.table(found, table);
        String address = "/v1/rule-sets/" + found.release().version() + "/dmn/" + asked.name();
        byte[] bytes = Bytes.of(body, limits.decisionBody().asLongValue(), address);
        DmnTable model = models.of(found, asked);
        return format.bytes(DmnViews.of(model.evaluate(DmnInputs.read(model.inputs(), reader.read(bytes)))));
    }
}
