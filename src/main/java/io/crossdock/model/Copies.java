package io.crossdock.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unchangeable copies for the compact constructors; what is absent becomes empty. */
interface Copies {
    static <T> List<T> of(@Nullable List<? extends T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Keeps the order of the entries and, unlike {@link Map#copyOf}, values that are {@code null}. */
    static <V extends @Nullable Object> Map<String, V> of(@Nullable Map<String, ? extends V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
