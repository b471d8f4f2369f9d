package io.crossdock.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the requests of a mapping: what all have in common, then what each has of its own. */
record RequestMappingReader(SourceReader sources, RowConditionReader conditions) {
    private static final List<String> FACT_KEYS = List.of("check", "status", "value", "source", "detail", "when");
    private static final Pattern LAST_POSITION = Pattern.compile("(.*)\\[(\\d+)][^\\[]*");

    List<RequestMapping> read(Section root) {
        Map<String, RequestMapping.Field> common = fields(root.at("fields"));
        List<RequestMapping.Fact> commonFacts = facts(root.at("facts"));
        List<RequestMapping> requests = new ArrayList<>();
        root.at("requests").entries().forEach((name, section) -> {
            section.onlyKeys(List.of("when", "fields", "facts"));
            Map<String, RequestMapping.Field> fields = fields(section.at("fields"));
            common.forEach(fields::putIfAbsent);
            List<RequestMapping.Fact> facts = new ArrayList<>(commonFacts);
            facts.addAll(facts(section.at("facts")));
            check(List.copyOf(fields.values()), section);
            requests.add(new RequestMapping(
                    name, conditions.read(section.at("when")), List.copyOf(fields.values()), List.copyOf(facts)));
        });
        if (requests.isEmpty()) {
            root.at("requests").fault("no request is described.", "Name at least one request and give its fields.");
        }
        return requests;
    }

    private Map<String, RequestMapping.Field> fields(Section section) {
        Map<String, RequestMapping.Field> fields = new LinkedHashMap<>();
        section.entries().forEach((written, source) -> {
            @Nullable FieldPath path = FieldPath.of(written);
            if (path == null) {
                source.fault(
                        "\"" + written + "\" is not a path.",
                        "Write for example order.orderId or order.lines[0].itemId.");
            } else if (path.written().startsWith("dataQuality.facts")) {
                source.fault("data-quality facts are not fields.", "Write them under facts.");
            } else {
                fields.put(written, new RequestMapping.Field(path, sources.read(source)));
            }
        });
        return fields;
    }

    private List<RequestMapping.Fact> facts(Section section) {
        List<RequestMapping.Fact> facts = new ArrayList<>();
        for (Section item : section.items()) {
            item.onlyKeys(FACT_KEYS);
            if (!item.has("check") || item.has("status") == item.has("value")) {
                item.fault("a fact needs a check, and either a status or a value.", "");
            }
            Map<String, Source> parts = new LinkedHashMap<>();
            item.entries().forEach((key, part) -> {
                if (!key.equals("when")) {
                    parts.put(key, sources.read(part));
                }
            });
            facts.add(new RequestMapping.Fact(conditions.read(item.at("when")), parts));
        }
        return facts;
    }

    private static void check(List<RequestMapping.Field> fields, Section request) {
        List<String> given =
                fields.stream().map(field -> field.path().written()).toList();
        for (String required : RequestMapping.REQUIRED) {
            if (!given.contains(required)) {
                request.fault("nothing gives " + required + ".", "Add it to the fields.");
            }
        }
        for (RequestMapping.Field field : fields) {
            fields.stream()
                    .filter(other -> field.path().inside(other.path()))
                    .forEach(other -> request.fault(
                            field.path().written() + " stands inside "
                                    + other.path().written() + ", which has a value of its own.",
                            "Keep one of both."));
            Matcher position = LAST_POSITION.matcher(field.path().written());
            if (position.matches() && Integer.parseInt(position.group(2)) > 0) {
                String before = position.group(1) + "[" + (Integer.parseInt(position.group(2)) - 1) + "]";
                if (given.stream().noneMatch(path -> path.startsWith(before))) {
                    request.fault(
                            field.path().written() + " has nothing before it in its list.",
                            "The first position is [0].");
                }
            }
        }
    }
}
