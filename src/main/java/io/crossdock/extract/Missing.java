package io.crossdock.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand in a cell where its value should be, and the data-quality fact that they raise, if any.
 *
 * @param words {@code *} stands for anything; an empty word is the empty cell
 */
record Missing(
        List<String> words, Pattern pattern, @Nullable CheckFact fact) {
    static Missing of(List<String> words, @Nullable CheckFact fact) {
        String regex = words.stream()
                .map(word ->
                        Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("|"));
        return new Missing(
                words, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL), fact);
    }

    boolean covers(String cell) {
        return pattern.matcher(cell).matches();
    }
}
