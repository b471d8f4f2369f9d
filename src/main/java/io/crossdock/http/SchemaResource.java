package io.crossdock.http;

import io.crossdock.json.JsonFormat;
import io.crossdock.json.JsonSchemas;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** JSON Schemas of what is asked and what is answered. */
@Path("/v1/schemas")
@Tag(name = "schemas")
@Produces(SchemaResource.MEDIA_TYPE)
public class SchemaResource {
    static final String MEDIA_TYPE = "application/schema+json";

    private final byte[] request;
    private final byte[] decision;
    private final byte[] planRequest;
    private final byte[] planAnswer;
    private final byte[] detectionRequest;
    private final byte[] detectionAnswer;

    SchemaResource(JsonFormat format) {
        this.request = lines(format.pretty(JsonSchemas.request()));
        this.decision = lines(format.pretty(JsonSchemas.decision()));
        this.planRequest = lines(format.pretty(JsonSchemas.planRequest()));
        this.planAnswer = lines(format.pretty(JsonSchemas.planAnswer()));
        this.detectionRequest = lines(format.pretty(JsonSchemas.detectionRequest()));
        this.detectionAnswer = lines(format.pretty(JsonSchemas.detectionAnswer()));
    }

    @GET
    @Path("/decision-request")
    @Operation(operationId = "decisionRequestSchema", summary = "JSON Schema of a request")
    public byte[] request() {
        return request.clone();
    }

    @GET
    @Path("/decision")
    @Operation(operationId = "decisionSchema", summary = "JSON Schema of an answer")
    public byte[] decision() {
        return decision.clone();
    }

    @GET
    @Path("/plan-request")
    @Operation(operationId = "planRequestSchema", summary = "JSON Schema of a request for plans")
    public byte[] planRequest() {
        return planRequest.clone();
    }

    @GET
    @Path("/plan-answer")
    @Operation(operationId = "planAnswerSchema", summary = "JSON Schema of an answer with plans")
    public byte[] planAnswer() {
        return planAnswer.clone();
    }

    @GET
    @Path("/detection-request")
    @Operation(operationId = "detectionRequestSchema", summary = "JSON Schema of signals and their context")
    public byte[] detectionRequest() {
        return detectionRequest.clone();
    }

    @GET
    @Path("/detection-answer")
    @Operation(operationId = "detectionAnswerSchema", summary = "JSON Schema of what signals mean")
    public byte[] detectionAnswer() {
        return detectionAnswer.clone();
    }

    private static byte[] lines(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
