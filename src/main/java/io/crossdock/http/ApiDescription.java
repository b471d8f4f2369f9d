package io.crossdock.http;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;

import io.crossdock.json.JsonSchemas;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts the schemas of requests and answers into the description of the API, which the resources cannot show because
 * they take and give bytes. Works while the product is built: the service itself only hands the finished text out.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    /** The version of the contract; it changes when callers must change. */
    private static final String API_VERSION = "1.0.0";

    private static final String OK = "200";
    /** What the scanner makes of answers that are written piece by piece. */
    private static final String STREAM = "StreamingOutput";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(createInfo()
                .title("Crossdock")
                .version(API_VERSION)
                .description(
                        "Decides distribution exceptions: what a case is, how urgent, who must act and approve, what"
                                + " may run without a person, and how the order can still be delivered."));
        if (api.getComponents() == null) {
            api.setComponents(createComponents());
        }
        api.getComponents().removeSchema(STREAM);
        // first, because it holds decisions in a form without their title
        Map<String, Schema> schemas = new TreeMap<>(ApiSchemas.named("DetectionAnswer", JsonSchemas.detectionAnswer()));
        schemas.putAll(ApiSchemas.named("DetectionRequest", JsonSchemas.detectionRequest()));
        schemas.putAll(ApiSchemas.named("DecisionRequest", JsonSchemas.request()));
        schemas.putAll(ApiSchemas.named("Decision", JsonSchemas.decision()));
        schemas.putAll(ApiSchemas.named("PlanRequest", JsonSchemas.planRequest()));
        schemas.putAll(ApiSchemas.named("PlanAnswer", JsonSchemas.planAnswer()));
        schemas.put("Translation", ApiSchemas.translation());
        schemas.put("DmnAnswer", ApiSchemas.dmnAnswer());
        schemas.put("Problem", ProblemSchema.problem());
        schemas.put("Refusal", ProblemSchema.refusal());
        schemas.forEach(api.getComponents()::addSchema);
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(ApiDescription::describe);
        }
    }

    private static void describe(Operation operation) {
        switch (String.valueOf(operation.getOperationId())) {
            case "decide" -> {
                accept(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("DecisionRequest")));
                answer(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("Decision")));
            }
            case "decideBatch" -> {
                accept(operation, batch(ApiSchemas.reference("DecisionRequest")));
                answer(operation, batch(ApiSchemas.either("Decision", "Refusal")));
            }
            case "plan" -> {
                accept(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("PlanRequest")));
                answer(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("PlanAnswer")));
            }
            case "detect" -> {
                accept(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("DetectionRequest")));
                answer(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("DetectionAnswer")));
            }
            case "translate" -> {
                accept(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.object()));
                answer(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("Translation")));
            }
            case "evaluateDmn" -> {
                accept(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.object()));
                answer(operation, content(MediaType.APPLICATION_JSON, ApiSchemas.reference("DmnAnswer")));
            }
            case "decisionRequestSchema",
                    "decisionSchema",
                    "planRequestSchema",
                    "planAnswerSchema",
                    "detectionRequestSchema",
                    "detectionAnswerSchema" ->
                answer(operation, content(SchemaResource.MEDIA_TYPE, ApiSchemas.object()));
            default -> {
                // the annotations of the resource say it all
            }
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        createAPIResponse()
                                .description("Why the call was not answered (RFC 9457)")
                                .content(content(Problem.MEDIA_TYPE, ApiSchemas.reference("Problem"))));
    }

    /** One of these a line, or an array of them. */
    private static Content batch(Schema item) {
        return content(DecisionResource.NDJSON, item)
                .addMediaType(MediaType.APPLICATION_JSON, createMediaType().schema(ApiSchemas.listOf(item)));
    }

    private static void accept(Operation operation, Content content) {
        operation.setRequestBody(createRequestBody().required(true).content(content));
    }

    private static void answer(Operation operation, Content content) {
        operation
                .getResponses()
                .addAPIResponse(OK, createAPIResponse().description("OK").content(content));
    }

    private static Content content(String mediaType, Schema schema) {
        return createContent().addMediaType(mediaType, createMediaType().schema(schema));
    }
}
