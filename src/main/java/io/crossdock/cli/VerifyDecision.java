package io.crossdock.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crossdock.DecisionService;
import io.crossdock.Planners;
import io.crossdock.decide.Explain;
import io.crossdock.json.JsonFormat;
import io.crossdock.json.RequestReader;
import io.crossdock.model.Decision;
import io.crossdock.ruleset.CompiledRelease;
import io.crossdock.ruleset.Release.Signatures;
import io.crossdock.ruleset.Releases;
import io.crossdock.ruleset.Restraint;
import io.crossdock.ruleset.archive.ReleaseArchive;
import io.crossdock.ruleset.archive.ReleaseLoader;
import io.crossdock.ruleset.archive.ShippedArchive;
import io.crossdock.ruleset.store.DirectoryStore;
import io.crossdock.ruleset.store.Event;
import io.crossdock.ruleset.store.StoreState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes an old answer from the stored release. */
@Command(
        name = "verify-decision",
        description = "Decides a request again by the release that its answer names, and compares every byte.",
        mixinStandardHelpOptions = true)
public class VerifyDecision implements Callable<Integer> {
    private static final int MOST_SHOWN = 10;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Parameters(index = "0", paramLabel = "REQUEST", description = "The request, as it was posted.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path request;

    @Parameters(index = "1", paramLabel = "ANSWER", description = "The answer, as it came back.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    Path answer;

    @Mixin
    StoreOptions storeOptions = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        byte[] given = Files.readAllBytes(answer);
        JsonNode said = json(given);
        CompiledRelease release = release(said.path("ruleSet"));
        Releases releases = new Releases(List.of(release), restraint(said));
        DecisionService service = new DecisionService(releases, new RequestReader(), Planners.of(releases));
        Explain explain = said.at("/explanation/full").isMissingNode() ? Explain.BRIEF : Explain.FULL;
        Decision again = service.decide(Files.readAllBytes(request), explain);
        byte[] recomputed = new JsonFormat().bytes(again);
        String named = again.decisionId() + " by release " + release.release().version() + ", "
                + release.release().digest();
        if (Arrays.equals(given, recomputed)) {
            out.println("Verified, byte for byte: " + named + ".");
            return Exit.OK;
        }
        List<String> differences = new ArrayList<>();
        compare("", said, json(recomputed), differences);
        if (differences.isEmpty()) {
            out.println("Verified, though the file is laid out in another way: " + named + ".");
            return Exit.OK;
        }
        out.println("This is not the answer to this request: " + named + " says otherwise.");
        differences.stream().limit(MOST_SHOWN).forEach(line -> out.println("  " + line));
        return Exit.FOUND_FAULTS;
    }

    private JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException notJson) {
            throw new CannotGoOn(answer + " is no JSON. Give the answer as the service sent it.", notJson);
        }
    }

    /** The release that the answer names, from the store or from the product itself. */
    private CompiledRelease release(JsonNode named) {
        String digest = named.path("digest").asText();
        Signatures signatures = signatures(named.path("signatures").asText());
        DirectoryStore store = new DirectoryStore(storeOptions.folder());
        Optional<ReleaseArchive> stored = StoreState.of(store.journal()).releases().stream()
                .filter(known -> known.made().digest().equals(digest))
                .findFirst()
                .map(known -> store.archive(known.made()));
        return stored.or(() -> ShippedArchive.packed()
                        .filter(shipped -> shipped.manifest().digest().equals(digest)))
                .map(archive -> ReleaseLoader.load(archive, signatures))
                .orElseThrow(() -> new CannotGoOn(
                        "The answer is by release " + named.path("version").asText("?") + ", "
                                + (digest.isEmpty() ? "without a digest" : digest) + ", which is not in "
                                + Home.shown(storeOptions.folder()) + ". Name the store that has it with --store."));
    }

    private static Signatures signatures(String word) {
        return Arrays.stream(Signatures.values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElse(Signatures.NONE);
    }

    /** An answer that was held back names the line of the journal that did it. */
    private @Nullable Restraint restraint(JsonNode said) {
        for (JsonNode cap : said.at("/automation/caps")) {
            String id = cap.path("ruleId").asText();
            if (id.startsWith(Restraint.PREFIX)) {
                return new DirectoryStore(storeOptions.folder())
                        .journal().stream()
                                .filter(entry -> id.equals(Restraint.PREFIX + entry.seq()))
                                .flatMap(entry -> entry.event() instanceof Event.Capped pulled
                                        ? Stream.of(new Restraint(id, pulled.mode(), pulled.reason()))
                                        : Stream.empty())
                                .findFirst()
                                .orElseThrow(() -> new CannotGoOn("The answer was held back by kill switch " + id
                                        + ", of which the journal knows nothing."));
            }
        }
        return null;
    }

    private static void compare(String place, JsonNode given, JsonNode again, List<String> differences) {
        if (given.isContainerNode() && again.isContainerNode() && given.isArray() == again.isArray()) {
            TreeSet<String> names = new TreeSet<>();
            if (given.isArray()) {
                IntStream.range(0, Math.max(given.size(), again.size()))
                        .mapToObj(String::valueOf)
                        .forEach(names::add);
            } else {
                given.fieldNames().forEachRemaining(names::add);
                again.fieldNames().forEachRemaining(names::add);
            }
            for (String name : names) {
                compare(place + "/" + name, given.at("/" + name), again.at("/" + name), differences);
            }
        } else if (!given.equals(again)) {
            differences.add(place + ": the answer says " + shown(given) + ", the release " + shown(again));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
