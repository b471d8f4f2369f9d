package io.crossdock.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossdock.ShippedRuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/planning.md explains to planners what counts. */
class PlannersGuideTest {
    private static final Path GUIDE = Path.of("docs", "planning.md");
    private static final Path CONSTRAINTS = Path.of("src/main/java/io/crossdock/planning/solver");
    private static final Pattern NAMED = Pattern.compile("asConstraint\\(\"(\\w+)\"\\)");

    @Test
    void everyConstraintHasItsRow() throws IOException {
        String guide = Files.readString(GUIDE);

        List<String> names = constraints();

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(names).allSatisfy(name -> assertThat(guide).contains("| `" + name + "` |"));
    }

    @Test
    void everyWeightIsExplained() throws IOException {
        String guide = Files.readString(GUIDE);

        List<String> codes = ShippedRuleSet.release()
                .vocabulary()
                .field("weight.code")
                .orElseThrow()
                .allowed();

        assertThat(codes).hasSizeGreaterThan(10);
        assertThat(codes).allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
    }

    private static List<String> constraints() throws IOException {
        try (Stream<Path> files = Files.list(CONSTRAINTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> NAMED.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
