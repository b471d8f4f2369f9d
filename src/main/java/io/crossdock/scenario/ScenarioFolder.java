package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.table.Vocabulary;
import io.crossdock.table.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Walks a folder of scenarios. Every file in it has a reader, or is reported: none is passed over. */
final class ScenarioFolder {
    private static final String DEFAULTS = "defaults.yaml";
    private static final String TABLES = "tables/";
    private static final String SHEET = ".csv";
    static final String WORKBOOK = ".xlsx";
    /** Extracts with their mappings stand there, which are input of their own and no scenarios. */
    private static final String SAMPLES = "samples/";

    private final Path folder;
    private final Vocabulary vocabulary;
    private final List<ScenarioFault> faults = new ArrayList<>();
    private final Set<Path> requests = new LinkedHashSet<>();

    ScenarioFolder(Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    Scenarios read() {
        if (!Files.isDirectory(folder)) {
            faults.add(new ScenarioFault(folder.toString(), "", "there is no such folder.", ""));
            return new Scenarios(List.of(), Instant.EPOCH, faults);
        }
        ObjectNode defaults = defaults();
        ScenarioReader reader = new ScenarioReader(new GivenReader(defaults, requests::add));
        List<Scenario> scenarios = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            String shown = shown(file);
            if (shown.endsWith(ScenarioReader.ENDING) && !shown.startsWith(TABLES) && !shown.equals(DEFAULTS)) {
                reader.read(file, shown, faults).ifPresent(scenarios::add);
            }
        }
        Instant evaluatedAt = evaluatedAt(defaults);
        CaseWords words = new CaseWords(vocabulary, defaults, AnswerShape.ofDecisions());
        scenarios.addAll(sheets(new ScenarioBook(reader, words, evaluatedAt.toString(), faults), files));
        files.forEach(this::checkRead);
        return new Scenarios(scenarios, evaluatedAt, faults);
    }

    private ObjectNode defaults() {
        Passage defaults = YamlFile.read(folder.resolve(DEFAULTS), DEFAULTS, faults);
        if (defaults.node() instanceof ObjectNode request) {
            return request;
        }
        if (!defaults.node().isMissingNode()) {
            defaults.fault("it holds no request.", "Write the smallest sensible one, with evaluatedAt.");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private Instant evaluatedAt(ObjectNode defaults) {
        if (defaults.isEmpty()) {
            return Instant.EPOCH;
        }
        String written = defaults.path("evaluatedAt").asText();
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException wrong) {
            faults.add(new ScenarioFault(
                    DEFAULTS,
                    "evaluatedAt",
                    "\"" + written + "\" is no instant.",
                    "Write for example 2026-03-17T14:10:00Z."));
            return Instant.EPOCH;
        }
    }

    private List<Scenario> sheets(ScenarioBook book, List<Path> files) {
        WorkbookReader reader = new WorkbookReader();
        List<Scenario> scenarios = new ArrayList<>();
        if (Files.isDirectory(folder.resolve(TABLES)) && files.stream().anyMatch(file -> isSheet(shown(file)))) {
            scenarios.addAll(book.read(
                    reader.readFolder(folder.resolve(TABLES)),
                    sheet -> sheet.isEmpty() ? TABLES : TABLES + sheet + SHEET,
                    folder.resolve(TABLES + "sheets")));
        }
        for (Path file : files) {
            if (shown(file).endsWith(WORKBOOK)) {
                scenarios.addAll(book.read(reader.read(file), sheet -> shown(file), file));
            }
        }
        return scenarios;
    }

    private static boolean isSheet(String shown) {
        return shown.startsWith(TABLES) && shown.endsWith(SHEET) && shown.lastIndexOf('/') == TABLES.length() - 1;
    }

    private void checkRead(Path file) {
        String shown = shown(file);
        boolean isRead = shown.endsWith(WORKBOOK)
                || (shown.startsWith(TABLES)
                        ? isSheet(shown)
                        : shown.endsWith(ScenarioReader.ENDING) || requests.contains(file.normalize()));
        if (!isRead) {
            faults.add(new ScenarioFault(
                    shown,
                    "",
                    shown.endsWith(".json") ? "no scenario uses this request." : "nothing reads this file.",
                    shown.endsWith(".json")
                            ? "Name it under given > request, or delete it."
                            : "Scenarios end in .yaml or .xlsx, those for tables stand in tables/ and end in"
                                    + " .csv or .xlsx."));
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(shown(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Notes for people, and what editors and systems leave behind, are no scenarios. */
    private static boolean isOurs(String shown) {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        return !shown.startsWith(SAMPLES) && !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(".md");
    }

    private String shown(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
