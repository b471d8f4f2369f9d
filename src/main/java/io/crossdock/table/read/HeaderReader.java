package io.crossdock.table.read;

import io.crossdock.table.Cover;
import io.crossdock.table.Field;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Per;
import io.crossdock.table.Stage;
import io.crossdock.table.sheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines above a table: what it is called, how it decides, when it is asked. */
final class HeaderReader {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final TableSheet sheet;
    private final Words words;

    HeaderReader(TableSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    TableHeader read() {
        String name = name();
        HitPolicy hit = word("Hit", HitPolicy.values(), null);
        return new TableHeader(
                name,
                sheet.value("Table")
                        .map(cell -> sheet.faults(cell, "").place())
                        .orElse(sheet.grid().place()),
                hit,
                word("Cover", Cover.values(), null),
                word("Per", Per.values(), Per.CASE),
                word("Stage", Stage.values(), null),
                purpose(),
                fields("Adjusts").stream().findFirst().orElse(null),
                fields("Starts"));
    }

    private String name() {
        Optional<Cell> given = sheet.value("Table");
        if (given.isEmpty()) {
            missing("Table", "OrderHold");
            return sheet.grid().name();
        }
        String name = given.get().text();
        if (!NAME.matcher(name).matches()) {
            sheet.faults(given.get(), "Table")
                    .report(
                            FindingCode.TABLE_NAME,
                            "\"" + name + "\" is not written like a table name.",
                            "Write " + upperCamelCase(name) + ".");
        }
        return name;
    }

    private static String upperCamelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("[^A-Za-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return camel.length() > 0 && Character.isLetter(camel.charAt(0)) ? camel.toString() : "Table" + camel;
    }

    private String purpose() {
        Optional<Cell> given = sheet.value("Purpose");
        if (given.isEmpty()) {
            missing("Purpose", "Should this order be held, and who may lift it?");
        }
        return given.map(Cell::text).orElse("");
    }

    private <E extends Enum<E>> @Nullable E word(String key, E[] known, @Nullable E whenMissing) {
        List<String> names = Arrays.stream(known)
                .map(Enum::name)
                .map(name -> key.equals("Per") ? name.toLowerCase(Locale.ROOT) : name)
                .toList();
        Optional<Cell> given = sheet.value(key);
        if (given.isEmpty()) {
            if (whenMissing == null) {
                missing(key, Advice.oneOf(names));
            }
            return whenMissing;
        }
        String text = given.get().text();
        for (E value : known) {
            if (value.name().equalsIgnoreCase(text)) {
                return value;
            }
        }
        sheet.faults(given.get(), key)
                .report(
                        FindingCode.UNKNOWN_HEADER_WORD,
                        "\"" + text + "\" is not known here.",
                        Advice.write(text, names));
        return null;
    }

    private List<Field> fields(String key) {
        List<Field> fields = new ArrayList<>();
        sheet.value(key).ifPresent(cell -> {
            for (String name : BAR.split(cell.text(), -1)) {
                words.field(name, sheet.faults(cell, key)).ifPresent(fields::add);
            }
        });
        return fields;
    }

    private void missing(String key, String example) {
        if (sheet.isMisspelt(key)) {
            return;
        }
        sheet.faults()
                .report(
                        FindingCode.HEADER_LINE_MISSING,
                        "the line " + key + " is missing or empty.",
                        "Write " + key + " in column A and beside it, for example, " + example
                                + (example.endsWith("?") ? "" : "."));
    }
}
