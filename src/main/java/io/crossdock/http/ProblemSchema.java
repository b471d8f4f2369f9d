package io.crossdock.http;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.crossdock.model.ErrorCode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How {@link Problem} and {@link Batch.Refusal} look to callers. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        Schema fault = object("pointer", "code", "message")
                .addProperty(
                        "pointer", text().description("JSON pointer to the faulty value; empty for the whole body"))
                .addProperty("code", code())
                .addProperty("message", text().description("What was found, and how to write it right"));
        return object("type", "title", "status", "detail", "code", "faults")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", whole())
                .addProperty("detail", text())
                .addProperty("code", code())
                .addProperty("incident", text().description("Names the entry in the service's log"))
                .addProperty("faults", ApiSchemas.listOf(fault));
    }

    static Schema refusal() {
        return object("index", "problem")
                .addProperty("index", whole().description("Place of the request in the batch; the first is 0"))
                .addProperty("requestId", text())
                .addProperty("problem", ApiSchemas.reference("Problem"));
    }

    private static Schema object(String... required) {
        return ApiSchemas.object().required(List.of(required));
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }

    private static Schema whole() {
        return createSchema().addType(SchemaType.INTEGER);
    }

    private static Schema code() {
        return text().enumeration(Arrays.stream(ErrorCode.values())
                .<Object>map(Enum::name)
                .toList());
    }
}
