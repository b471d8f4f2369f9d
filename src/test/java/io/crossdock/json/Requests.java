package io.crossdock.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sample requests of the repository, whole or with one thing changed. */
final class Requests {
    private static final Path FOLDER = Path.of("test-scenarios", "requests");
    private static final RequestReader READER = new RequestReader();

    private Requests() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] missingPallet() {
        return bytes(FOLDER.resolve("01-inventory-not-at-location.json"));
    }

    static byte[] lateDelivery() {
        return bytes(FOLDER.resolve("06-late-delivery.json"));
    }

    /** The missing pallet, changed. */
    static JsonNode missingPallet(Consumer<ObjectNode> change) {
        JsonNode json = READER.readWithJson(missingPallet()).json();
        change.accept((ObjectNode) json);
        return json;
    }

    /** The least that is a request, and more fields after it. */
    static String smallest(String more) {
        return "{\"evaluatedAt\":\"2026-03-17T14:12:00Z\",\"exception\":{\"typeCode\":\"INV-01\","
                + "\"detectedAt\":\"2026-03-17T14:00:00Z\"}" + more + "}";
    }
}
