package io.crossdock.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crossdock.table.Finding;
import io.crossdock.table.sheet.Grid;
import io.crossdock.table.sheet.Workbook;
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
    /** Extracts with their mappings stand there, which are input of their own and no scenarios. */
    private static final String SAMPLES = "samples/";

    private final Path folder;
    private final List<ScenarioFault> faults = new ArrayList<>();
    private final Set<Path> requests = new LinkedHashSet<>();

    ScenarioFolder(Path folder) {
        this.folder = folder;
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
        scenarios.addAll(sheets(evaluatedAt.toString()));
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

    private List<Scenario> sheets(String evaluatedAt) {
        if (!Files.isDirectory(folder.resolve(TABLES))) {
            return List.of();
        }
        Workbook sheets = new WorkbookReader().readFolder(folder.resolve(TABLES));
        sheets.findings().stream()
                .filter(finding -> finding.level() != Finding.Level.NOTE)
                .forEach(finding -> faults.add(new ScenarioFault(
                        finding.place().sheet().isEmpty()
                                ? TABLES
                                : TABLES + finding.place().sheet() + ".csv",
                        finding.place().cell(),
                        finding.problem(),
                        finding.advice())));
        List<Scenario> scenarios = new ArrayList<>();
        for (Grid sheet : sheets.grids()) {
            String file = TABLES + sheet.name() + ".csv";
            scenarios.addAll(new SheetScenarios(sheet, file, evaluatedAt, faults).read());
        }
        return scenarios;
    }

    private void checkRead(Path file) {
        String shown = shown(file);
        boolean isRead = shown.startsWith(TABLES)
                ? shown.endsWith(".csv") && shown.lastIndexOf('/') == TABLES.length() - 1
                : shown.endsWith(ScenarioReader.ENDING) || requests.contains(file.normalize());
        if (!isRead) {
            faults.add(new ScenarioFault(
                    shown,
                    "",
                    shown.endsWith(".json") ? "no scenario uses this request." : "nothing reads this file.",
                    shown.endsWith(".json")
                            ? "Name it under given > request, or delete it."
                            : "Scenarios end in .yaml, those for tables stand in tables/ and end in .csv."));
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
