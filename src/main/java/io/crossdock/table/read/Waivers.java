package io.crossdock.table.read;

import io.crossdock.table.Condition;
import io.crossdock.table.Row;
import io.crossdock.table.proof.TableProof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The waivers of a rule set, and which of them were needed. */
final class Waivers {
    private final List<ReadWaiver> all;
    private final Set<ReadWaiver> needed = new HashSet<>();

    Waivers(List<ReadWaiver> all) {
        this.all = List.copyOf(all);
    }

    List<Waiver> all() {
        return all.stream().map(ReadWaiver::waiver).toList();
    }

    /** Whether a finding about these rows is waived. */
    boolean cover(FindingCode code, TableDraft draft, List<Row> rows) {
        return cover(
                code, draft.layout().header().name(), rows.stream().map(Row::id).toList());
    }

    boolean cover(FindingCode code, String table, List<String> rows) {
        List<ReadWaiver> covering = all.stream()
                .filter(waiver ->
                        waiver.isAbout(code, table) && waiver.waiver().rows().containsAll(rows))
                .filter(waiver -> !waiver.waiver().rows().isEmpty())
                .toList();
        needed.addAll(covering);
        return !covering.isEmpty();
    }

    /** The regions of a table in which gaps are waived. */
    List<List<Condition>> gaps(TableDraft draft) {
        return aboutGaps(draft).stream()
                .flatMap(waiver -> waiver.regions().stream())
                .toList();
    }

    /** Tells which of these regions have gaps indeed. */
    void markGaps(TableDraft draft, TableProof proof) {
        int region = 0;
        for (ReadWaiver waiver : aboutGaps(draft)) {
            for (int i = 0; i < waiver.regions().size(); i++) {
                if (proof.hasGapIn(region++)) {
                    needed.add(waiver);
                }
            }
        }
    }

    private List<ReadWaiver> aboutGaps(TableDraft draft) {
        return all.stream()
                .filter(waiver ->
                        waiver.isAbout(FindingCode.GAP, draft.layout().header().name()))
                .toList();
    }

    /** The values that stay when those are left out of which a waiver says that no row need mention them. */
    List<String> without(TableDraft draft, Asked asked, List<String> values) {
        List<String> left = new ArrayList<>(values);
        int column = draft.layout().asked().indexOf(asked);
        for (ReadWaiver waiver : all) {
            if (waiver.isAbout(FindingCode.UNMENTIONED, draft.layout().header().name())) {
                for (List<Condition> region : waiver.regions()) {
                    Condition condition = region.get(column);
                    if (!(condition instanceof Condition.Any) && left.removeIf(condition::matches)) {
                        needed.add(waiver);
                    }
                }
            }
        }
        return left;
    }

    /** One note for each that was needed, a warning for each that was not. */
    void report(Findings findings) {
        for (ReadWaiver read : all) {
            Waiver waiver = read.waiver();
            if (needed.contains(read)) {
                findings.add(
                        FindingCode.WAIVED,
                        waiver.place(),
                        waiver.subject() + " in " + waiver.table() + " is waived by " + waiver.owner() + " until "
                                + waiver.expires() + ": " + waiver.reason(),
                        "");
            } else {
                findings.add(
                        FindingCode.WAIVES_NOTHING,
                        waiver.place(),
                        "there is no " + waiver.subject() + " in " + waiver.table() + ".",
                        "Delete the waiver, or correct what it names.");
            }
        }
    }
}
