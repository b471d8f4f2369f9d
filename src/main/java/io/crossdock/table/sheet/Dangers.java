package io.crossdock.table.sheet;

import io.crossdock.table.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of an archive that a rule set must not have: code, and values that live elsewhere. */
final class Dangers {
    private static final List<String> CODE =
            List.of("xl/vbaproject", "xl/macrosheets/", "xl/dialogsheets/", "xl/activex/", "customui/");
    private static final List<String> ELSEWHERE =
            List.of("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/model/");

    private Dangers() {}

    static void report(Archive archive, Place file, Findings findings) {
        Optional<String> code = part(archive, CODE);
        if (code.isPresent() || file.file().toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
            findings.add(
                    SheetCode.MACROS,
                    file,
                    "the workbook is made for macros"
                            + code.map(part -> " (" + part + ")").orElse("") + ".",
                    "Save it as \"Excel Workbook (.xlsx)\", without macros.");
        }
        part(archive, ELSEWHERE)
                .ifPresent(part -> findings.add(
                        SheetCode.EXTERNAL_LINK,
                        file,
                        "the workbook takes values from elsewhere (" + part + ").",
                        "Choose Data > Edit Links > Break Link, delete data connections, and keep the values."));
    }

    private static Optional<String> part(Archive archive, List<String> beginnings) {
        return archive.parts().stream()
                .filter(part -> beginnings.stream().anyMatch(part::startsWith))
                .findFirst();
    }
}
