package io.crossdock.http;

import io.crossdock.json.JsonFormat;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.RefusedRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a call can fail, as problem details. */
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final List<String> POSTED = List.of("/decisions", "/plans", "/detections", ":translate");

    private final JsonFormat format;

    Failures(JsonFormat format) {
        this.format = format;
    }

    @ServerExceptionMapper
    public Response refusedRequest(RefusedRequest refused) {
        return response(Problem.of(refused)).build();
    }

    /** What the framework refuses: unknown addresses, methods, media types. */
    @ServerExceptionMapper
    public Response refusedCall(WebApplicationException refused, ContainerRequestContext call) {
        Response given = refused.getResponse();
        if (given.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return failed(refused);
        }
        Problem problem = problem(given.getStatus(), call);
        Response.ResponseBuilder response = response(problem);
        if (problem.code() == ErrorCode.METHOD_NOT_ALLOWED) {
            response.allow(allowed(given, call));
        }
        return response.build();
    }

    /** Nobody reads this. */
    @ServerExceptionMapper
    public Response callerLeft(CallerLeft left) {
        return Response.noContent().build();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        return response(incident(failure)).build();
    }

    /** Logs what happened and gives the caller only the name of the entry. */
    static Problem incident(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "call failed incident=%s", incident);
        return Problem.internal(incident);
    }

    private Response.ResponseBuilder response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(format.bytes(problem));
        return problem.code() == ErrorCode.TOO_BUSY
                ? response.header(HttpHeaders.RETRY_AFTER, PlanPool.RETRY_AFTER_SECONDS)
                : response;
    }

    private static Problem problem(int status, ContainerRequestContext call) {
        String path = call.getUriInfo().getRequestUri().getPath();
        return switch (status) {
            case 404 ->
                Problem.of(
                        ErrorCode.NOT_FOUND,
                        "There is nothing at " + path + ". /q/openapi describes the addresses of this service.");
            case 405 -> Problem.of(ErrorCode.METHOD_NOT_ALLOWED, call.getMethod() + " is not allowed at " + path + ".");
            case 406 ->
                Problem.of(
                        ErrorCode.NOT_ACCEPTABLE,
                        path + " does not answer in the form \"" + call.getHeaderString(HttpHeaders.ACCEPT)
                                + "\". Leave the Accept header out to get the form that it has.");
            case 415 ->
                Problem.of(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        path + " does not read \"" + call.getHeaderString(HttpHeaders.CONTENT_TYPE)
                                + "\". Send Content-Type: " + readable(path) + ".");
            default -> Problem.of(ErrorCode.INVALID_PARAMETER, "The call of " + path + " is not valid.");
        };
    }

    private static String readable(String path) {
        return path.endsWith(DecisionResource.BATCH)
                ? DecisionResource.NDJSON + " or " + MediaType.APPLICATION_JSON
                : MediaType.APPLICATION_JSON;
    }

    private static Set<String> allowed(Response given, ContainerRequestContext call) {
        Set<String> said = given.getAllowedMethods();
        if (!said.isEmpty()) {
            return said;
        }
        String path = call.getUriInfo().getRequestUri().getPath();
        return POSTED.stream().anyMatch(path::contains) ? Set.of("POST") : Set.of("GET");
    }
}
