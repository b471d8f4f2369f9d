package io.crossdock.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.model.DecisionRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What serving JSON costs without deciding: reads the same request and writes the same answer, which was made before.
 * Exists only in the application that {@link BenchmarkedApplication} builds.
 */
@Path("/benchmark")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BaselineResource {
    private final RequestReader reader;
    private final JsonFormat format;
    private final ObjectMapper jackson;
    private final Decision answer;

    BaselineResource(DecisionService service, RequestReader reader, JsonFormat format) throws IOException {
        this.reader = reader;
        this.format = format;
        this.jackson = format.mapper();
        this.answer = service.decide(java.nio.file.Files.readAllBytes(Settings.request()), Explain.BRIEF);
    }

    /** With the reader of the product, which notices every fault. */
    @POST
    @Path("/same-reader")
    @Operation(hidden = true)
    public byte[] sameReader(InputStream body) throws IOException {
        DecisionRequest request = reader.read(body.readAllBytes());
        return format.bytes(answered(request.requestId()));
    }

    /** With Jackson's own tree, which is the least that can be called parsing. */
    @POST
    @Path("/plain-tree")
    @Operation(hidden = true)
    public byte[] plainTree(InputStream body) throws IOException {
        String requestId = jackson.readTree(body.readAllBytes()).path("requestId").asText();
        return format.bytes(answered(requestId));
    }

    /** Uses what was read, so that nobody can leave the reading out. */
    private Decision answered(String requestId) {
        if (!answer.requestId().equals(requestId)) {
            throw new IllegalArgumentException("the answer is for " + answer.requestId() + ", not for " + requestId);
        }
        return answer;
    }
}
