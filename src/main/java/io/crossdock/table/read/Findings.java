package io.crossdock.table.read;

import io.crossdock.table.Finding;
import io.crossdock.table.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong, so that an author hears it at once. */
final class Findings {
    private static final Comparator<Finding> AS_READ = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparing(finding -> finding.place().sheet())
            .thenComparingInt(finding -> rowNumber(finding.place().cell()))
            .thenComparingInt(finding -> finding.place().cell().length())
            .thenComparing(finding -> finding.place().cell())
            .thenComparing(Finding::code);

    private final List<Finding> all = new ArrayList<>();
    private long errors;

    void add(FindingCode code, Place place, String problem, String advice) {
        add(code, place, "", "", problem, advice);
    }

    void add(FindingCode code, Place place, String row, String label, String problem, String advice) {
        add(code, new Finding(code.code(), code.level(), place, row, label, problem, advice));
    }

    private void add(FindingCode code, Finding finding) {
        all.add(finding);
        errors += code.level() == Finding.Level.ERROR ? 1 : 0;
    }

    /** @param sample a question that shows the problem */
    void add(FindingCode code, Place place, String row, String problem, String advice, Sample sample) {
        add(code, new Finding(code.code(), code.level(), place, row, "", problem, advice, sample.line()));
    }

    void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    /** Number of errors so far: whoever reads a part can tell by it whether that part is sound. */
    long errors() {
        return errors;
    }

    /** In the order in which someone goes through the files; findings of one cell stay in the order found. */
    List<Finding> inSheetOrder() {
        return all.stream().sorted(AS_READ).toList();
    }

    private static int rowNumber(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
