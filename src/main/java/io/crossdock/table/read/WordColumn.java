package io.crossdock.table.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a Words sheet; their header is the name in small letters. */
enum WordColumn {
    FIELD,
    LABEL,
    TYPE,
    UNIT,
    ALLOWED,
    MIN,
    MAX,
    LIST,
    UNKNOWN,
    ORIGIN,
    MEANING,
    DIRECTION,
    PRIVACY;

    static Optional<WordColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }

    /** Words without such a column are as if its cells were blank. */
    boolean isOptional() {
        return this == DIRECTION || this == PRIVACY;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
