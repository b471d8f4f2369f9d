package io.crossdock.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** Makes events from the sample requests, with the poison that a stream meets in life. */
final class Cases {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OVERSIZED = 900_000;

    private final JsonNode quick = sample("06-late-delivery.json");
    private final JsonNode planned = sample("01-inventory-not-at-location.json");
    private final RandomGenerator dice;
    private final int orders;
    private int made;

    Cases(RandomGenerator dice, int orders) {
        this.dice = dice;
        this.orders = orders;
    }

    /** One in 500 is broken, one in 2,000 too large to be answered, one in 100 asks for a plan. */
    Sent next() {
        int number = made++;
        String order = "SO-" + dice.nextInt(orders);
        String id = String.format("%s/%08d", order, number);
        if (number % 500 == 250) {
            return new Sent(id, order, "{\"evaluatedAt\": broken".getBytes(StandardCharsets.UTF_8), true);
        }
        if (number % 2000 == 1111) {
            return new Sent(id, order, oversized(order, id), true);
        }
        return new Sent(id, order, request(number % 100 == 50 ? planned : quick, order, id), false);
    }

    static byte[] quick(String order, String id) {
        return request(sample("06-late-delivery.json"), order, id);
    }

    static byte[] planned(String order, String id) {
        return request(sample("01-inventory-not-at-location.json"), order, id);
    }

    /** What the caller sends along is given back, so this answer does not fit into a message. */
    private byte[] oversized(String order, String id) {
        ObjectNode request = (ObjectNode) tree(request(quick, order, id));
        request.putObject("extensions").put("scan", "x".repeat(OVERSIZED));
        request.withObject("/exception/source/raw").put("scan", "x".repeat(OVERSIZED / 9));
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] request(JsonNode sample, String order, String id) {
        ObjectNode request = sample.deepCopy();
        request.put("requestId", id);
        ((ObjectNode) request.get("order")).put("orderId", order);
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode sample(String name) {
        try {
            return tree(Files.readAllBytes(Path.of("test-scenarios", "requests", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
