package io.crossdock.extract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the rows of an extract mean, as a person wrote it in a mapping file (YAML):
 *
 * <pre>{@code
 * about:    free words
 * file:     {separator: ",", charset: UTF-8, zone: UTC}      all optional
 * columns:                                                   a column not listed here is text
 *   <column>: {type: text | number | whole | date | date-time | yes/no,
 *              format: d-MMM-yy | "1.234,56",
 *              allowed: [<text>, ...],
 *              missing: [<word>, {words: [<word>, "See DN-*"], fact: {check: .., status: .., source: .., detail: ..}}]}
 * fields:                                                    common to all requests; a request's own field wins
 *   <path>: constant | {value: <constant>} | {text: "SCMS-{<column>}"} | {cells: [<column>, ...]}
 *         | {column: <column>} | {column: <date>, plus: 7 days, at: "18:00"}
 *         | {column: <column>, map: {<text>: <constant>}, otherwise: reject | leave out}
 *         | {from: <date>, to: <date>, in: minutes | hours | days} | {divide: <number>, by: <number>}
 * facts:                                                     data-quality facts: a status or a value each
 *   - {check: .., status: .., value: .., source: .., detail: .., when: [..]}
 * requests:
 *   <name>:
 *     when:                                                  all must hold; a missing value holds nowhere
 *       - <date>:   {after | before | not after | not before: <date> | 2024-01-31, at least: 7 days}
 *       - <number>: {above | at least | below | at most: 100}
 *       - <column>: {one of | none of: [<text>, ...]} | {is: missing | known}
 *     fields: ..
 *     facts: ..
 * }</pre>
 *
 * @param columns all columns of the extract in their order
 */
record Mapping(List<ExtractColumn> columns, List<RequestMapping> requests) {
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    /** The file as a tree; with a fault, an empty one when it is not YAML. */
    static Section open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Section root;
        try {
            String text = Files.readString(file);
            root = Section.root(YAML.readTree(text), name);
            refuseAliases(text, root);
        } catch (JsonProcessingException notYaml) {
            return unreadable(
                    name,
                    "it is not readable as YAML at line "
                            + notYaml.getLocation().getLineNr() + ": "
                            + notYaml.getOriginalMessage().lines().findFirst().orElse("") + ".");
        } catch (CharacterCodingException notUtf8) {
            return unreadable(name, "it is not UTF-8 text.");
        }
        root.onlyKeys(List.of("about", "file", "columns", "fields", "facts", "requests"));
        return root;
    }

    private static Section unreadable(String name, String problem) {
        Section root = Section.root(YAML.createObjectNode(), name);
        root.fault(problem, "");
        return root;
    }

    /** An alias would be read as its own name, so a constant would silently be a wrong one. */
    private static void refuseAliases(String text, Section root) throws IOException {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    root.fault(
                            "line " + parser.currentTokenLocation().getLineNr() + " refers to \"*" + parser.getText()
                                    + "\", but YAML aliases are not read.",
                            "Write the value again, or put what requests share under the common fields.");
                }
            }
        }
    }

    /** What the tree means for a file with this header, empty when unknown; faults go to the root. */
    static Mapping read(Section root, FileFormat format, List<String> header, String csv) {
        Map<String, ExtractColumn> declared =
                new ExtractColumnReader(header, csv, format.zone()).read(root.at("columns"));
        ExtractColumns columns = ExtractColumns.of(header, declared, csv);
        RequestMappingReader requests =
                new RequestMappingReader(new SourceReader(columns), new RowConditionReader(columns, format.zone()));
        return new Mapping(columns.inOrder(), requests.read(root));
    }

    /** What the row on this line came to. */
    List<Mapped> map(int line, List<String> cells) {
        ExtractRow row = ExtractRow.read(cells, columns);
        if (!row.reasons().isEmpty()) {
            return List.of(new Mapped.Rejected(line, row.reasons(), cells));
        }
        List<String> reasons = new ArrayList<>();
        List<Mapped> results = new ArrayList<>();
        for (RequestMapping request : requests) {
            if (request.appliesTo(row)) {
                results.add(new Mapped.Request(request.request(row, reasons::add), line, cells));
            }
        }
        if (!reasons.isEmpty()) {
            return List.of(new Mapped.Rejected(line, reasons.stream().distinct().toList(), cells));
        }
        return results.isEmpty() ? List.of(new Mapped.InOrder(line)) : results;
    }
}
