package io.crossdock.http;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** JSON Schemas in the form of OpenAPI 3.1; only what our own schemas use. */
final class ApiSchemas {
    private static final String DEFINITIONS = "#/$defs/";
    private static final String COMPONENTS = "#/components/schemas/";

    private ApiSchemas() {}

    /** The document under its name, and each of its definitions under theirs. */
    static Map<String, Schema> named(String name, ObjectNode document) {
        Map<String, Schema> schemas = new TreeMap<>();
        schemas.put(name, schema(document));
        document.path("$defs").properties().forEach(entry -> schemas.put(entry.getKey(), schema(entry.getValue())));
        return schemas;
    }

    static Schema reference(String name) {
        return createSchema().ref(COMPONENTS + name);
    }

    static Schema object() {
        return createSchema().addType(SchemaType.OBJECT);
    }

    /** What a document of EPCIS says in signals; each is one of those in a request for detection. */
    static Schema translation() {
        Schema kept = object().addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("why", text());
        return object().addProperty("signals", listOf(object())).addProperty("kept", listOf(kept));
    }

    /** What Kogito's own endpoints answer; the result of a decision has the type that its table gives it. */
    static Schema dmnAnswer() {
        Schema message = object().addProperty("severity", text())
                .addProperty("message", text())
                .addProperty("messageType", text())
                .addProperty("sourceId", text().addType(SchemaType.NULL))
                .addProperty("level", text());
        Schema result = object().addProperty("decisionId", text())
                .addProperty("decisionName", text())
                .addProperty("result", createSchema())
                .addProperty("messages", listOf(message))
                .addProperty("evaluationStatus", text());
        return object().addProperty("namespace", text())
                .addProperty("modelName", text())
                .addProperty("dmnContext", object())
                .addProperty("messages", listOf(message))
                .addProperty("decisionResults", listOf(result));
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }

    static Schema listOf(Schema item) {
        return createSchema().addType(SchemaType.ARRAY).items(item);
    }

    static Schema either(String one, String other) {
        return createSchema().anyOf(List.of(reference(one), reference(other)));
    }

    private static Schema schema(JsonNode json) {
        Schema schema = createSchema();
        json.properties().forEach(entry -> put(schema, entry.getKey(), entry.getValue()));
        return schema;
    }

    private static void put(Schema schema, String keyword, JsonNode value) {
        switch (keyword) {
            case "title" -> schema.setTitle(value.asText());
            case "format" -> schema.setFormat(value.asText());
            case "$ref" -> schema.setRef(value.asText().replace(DEFINITIONS, COMPONENTS));
            case "items" -> schema.setItems(schema(value));
            case "properties" ->
                value.properties()
                        .forEach(property -> schema.addProperty(property.getKey(), schema(property.getValue())));
            case "required" -> value.forEach(name -> schema.addRequired(name.asText()));
            case "enum" -> value.forEach(word -> schema.addEnumeration(word.asText()));
            case "anyOf" -> value.forEach(one -> schema.addAnyOf(schema(one)));
            case "type" -> types(schema, value);
            case "additionalProperties" -> additional(schema, value);
            case "$schema", "$defs" -> {
                // the description of the API has its own
            }
            default ->
                throw new IllegalArgumentException("JSON Schema keyword " + keyword + " has no OpenAPI form here");
        }
    }

    private static void types(Schema schema, JsonNode value) {
        if (value.isArray()) {
            value.forEach(type -> schema.addType(type(type)));
        } else {
            schema.addType(type(value));
        }
    }

    private static SchemaType type(JsonNode name) {
        return SchemaType.valueOf(name.asText().toUpperCase(Locale.ROOT));
    }

    private static void additional(Schema schema, JsonNode value) {
        schema.setAdditionalPropertiesSchema(
                value.isBoolean() ? createSchema().booleanSchema(value.booleanValue()) : schema(value));
    }
}
