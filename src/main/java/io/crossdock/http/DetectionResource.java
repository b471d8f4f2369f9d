package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where signals are brought by callers who do not know yet what they mean. */
@Path("/v1")
@Tag(name = "detections")
public class DetectionResource {
    static final String DETECTIONS = "/detections";

    private final Detecting detecting;
    private final Limits limits;

    DetectionResource(Detecting detecting, Limits limits) {
        this.detecting = detecting;
        this.limits = limits;
    }

    @POST
    @Path(DETECTIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "detect",
            summary = "Says which exceptions signals mean, and which is the cause of the others")
    public byte[] detect(
            @Parameter(
                            description = "true adds a decision for each cause, most urgent first",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("decide")
                    @Nullable
                    String decide,
            InputStream body)
            throws IOException {
        boolean withDecisions = yes(decide);
        byte[] bytes = Bytes.of(body, limits.detectionBody().asLongValue(), "/v1" + DETECTIONS);
        return detecting.detect(bytes, withDecisions);
    }

    private static boolean yes(@Nullable String decide) {
        if (decide == null || decide.equals("false")) {
            return false;
        }
        if (decide.equals("true")) {
            return true;
        }
        throw new RefusedRequest(new Fault(
                "",
                ErrorCode.INVALID_PARAMETER,
                "decide=" + decide + " is not known; write decide=true, or leave it out"));
    }
}
