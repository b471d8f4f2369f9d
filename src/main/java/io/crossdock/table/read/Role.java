package io.crossdock.table.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a table sheet is for. */
enum Role {
    ID("id", false),
    WHEN("when", true),
    WHEN_FROM("when from", true),
    WHEN_BELOW("when below", true),
    THEN("then", true),
    ORDER("order", false),
    EFFECT("effect", false),
    FROM("from", false),
    TO("to", false),
    REASON("reason", false),
    POLICY("policy", false),
    INFO("info", false);

    private final String written;
    private final boolean needsField;

    Role(String written, boolean needsField) {
        this.written = written;
        this.needsField = needsField;
    }

    String written() {
        return written;
    }

    boolean needsField() {
        return needsField;
    }

    boolean isOncePerTable() {
        return !needsField && this != INFO;
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.written.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Role::written).toList();
    }
}
