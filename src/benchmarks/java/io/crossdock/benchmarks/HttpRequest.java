package io.crossdock.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A request as bytes, written once and sent many times. */
record HttpRequest(String path, byte[] bytes) {
    static HttpRequest get(String path) {
        return new HttpRequest(path, head("GET " + path, ""));
    }

    static HttpRequest post(String path, Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        byte[] head = head("POST " + path, "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n");
        byte[] both = new byte[head.length + body.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(body, 0, both, head.length, body.length);
        return new HttpRequest(path, both);
    }

    private static byte[] head(String request, String fields) {
        return (request + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n" + fields + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
