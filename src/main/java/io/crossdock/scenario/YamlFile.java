package io.crossdock.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Files as trees, numbers exactly as written. What cannot be read becomes a fault and an absent tree. */
final class YamlFile {
    private static final ObjectReader YAML = exact(YAMLMapper.builder().build());
    private static final ObjectReader JSON = exact(JsonMapper.builder().build());

    private YamlFile() {}

    private static ObjectReader exact(ObjectMapper mapper) {
        return mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    static Passage read(Path file, String name, List<ScenarioFault> faults) {
        JsonNode tree = tree(YAML, file, name, "", faults);
        if (!tree.isMissingNode()) {
            refuseAliases(file, name, faults);
        }
        return new Passage(tree, name, "", faults);
    }

    /** An alias would be read as its own name, so a value would silently be a wrong one. */
    private static void refuseAliases(Path file, String name, List<ScenarioFault> faults) {
        try (YAMLParser parser = new YAMLFactory().createParser(Files.readString(file))) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    String problem = "line " + parser.currentTokenLocation().getLineNr() + " refers to \"*"
                            + parser.getText() + "\", but YAML aliases are not read.";
                    faults.add(new ScenarioFault(name, "", problem, "Write the value again."));
                }
            }
        } catch (IOException unreadable) {
            faults.add(new ScenarioFault(name, "", "the file cannot be read.", ""));
        }
    }

    /** A JSON file that a scenario file names. */
    static JsonNode json(Path file, Passage named) {
        return tree(JSON, file, named.file(), named.place(), named.faults());
    }

    private static JsonNode tree(
            ObjectReader reader, Path file, String name, String place, List<ScenarioFault> faults) {
        String problem;
        try {
            return reader.readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            problem = "line " + broken.getLocation().getLineNr() + " cannot be read: "
                    + broken.getOriginalMessage().lines().findFirst().orElse("") + ".";
        } catch (CharacterCodingException notUtf8) {
            problem = "the text is not UTF-8.";
        } catch (NoSuchFileException missing) {
            problem = "there is no such file.";
        } catch (IOException unreadable) {
            problem = "the file cannot be read.";
        }
        faults.add(new ScenarioFault(name, place, problem, ""));
        return MissingNode.getInstance();
    }
}
