package io.crossdock.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one WHEN cell asks of a value. An unknown value ({@code null}) matches only {@link Any}, {@link Unknown} and a
 * list that names {@code unknown}.
 */
public sealed interface Condition {
    boolean matches(@Nullable Object value);

    /** The condition as an author writes it. */
    String written();

    /** {@code any}. */
    record Any() implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return true;
        }

        @Override
        public String written() {
            return "any";
        }
    }

    /** {@code unknown}. */
    record Unknown() implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value == null;
        }

        @Override
        public String written() {
            return "unknown";
        }
    }

    /** {@code EU, UK} or {@code EU, unknown}. */
    record OneOf(Set<Object> values, boolean orUnknown, String written) implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value == null ? orUnknown : values.contains(value);
        }
    }

    /** {@code not EU, UK}: a known value that is none of these. */
    record NoneOf(Set<Object> values, String written) implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value != null && !values.contains(value);
        }
    }

    /** {@code [100..500)}, {@code >= 100}; a missing bound is open to that side. */
    record Range(
            @Nullable Comparable<?> low,
            boolean lowIncluded,
            @Nullable Comparable<?> high,
            boolean highIncluded,
            String written)
            implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value != null && reachesLow(value) && staysBelowHigh(value);
        }

        private boolean reachesLow(Object value) {
            if (low == null) {
                return true;
            }
            int order = Values.compare(value, low);
            return order > 0 || (order == 0 && lowIncluded);
        }

        private boolean staysBelowHigh(Object value) {
            if (high == null) {
                return true;
            }
            int order = Values.compare(value, high);
            return order < 0 || (order == 0 && highIncluded);
        }
    }

    /** {@code has X}: a list field that holds one of these. */
    record Has(List<String> values, String written) implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value instanceof List<?> list && values.stream().anyMatch(list::contains);
        }
    }

    /** {@code has none of X, Y}: a known list that holds none of these. */
    record HasNone(List<String> values, String written) implements Condition {
        @Override
        public boolean matches(@Nullable Object value) {
            return value instanceof List<?> list && values.stream().noneMatch(list::contains);
        }
    }
}
