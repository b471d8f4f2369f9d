package io.crossdock.http;

import io.crossdock.epcis.EpcisTranslator;
import io.crossdock.epcis.Translation;
import io.crossdock.json.JsonFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where documents of GS1 EPCIS 2.0 become signals. */
@Path("/v1")
@Tag(name = "detections")
public class TranslationResource {
    static final String TRANSLATE = "/signals:translate";

    private final EpcisTranslator translator;
    private final Limits limits;
    private final JsonFormat format;

    TranslationResource(Limits limits, JsonFormat format) {
        this.translator = new EpcisTranslator(limits.depth());
        this.limits = limits;
        this.format = format;
    }

    @POST
    @Path(TRANSLATE)
    @Consumes({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "translate", summary = "Translates a document of GS1 EPCIS 2.0 (JSON-LD) into signals")
    public byte[] translate(InputStream body) throws IOException {
        Translation translation =
                translator.translate(Bytes.of(body, limits.detectionBody().asLongValue(), "/v1" + TRANSLATE));
        return format.bytes(translation);
    }
}
