package io.crossdock.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.crossdock.DecisionService;
import io.crossdock.decide.Explain;
import io.crossdock.extract.Extract;
import io.crossdock.extract.Mapped;
import io.crossdock.extract.RejectedRows;
import io.crossdock.json.JsonFormat;
import io.crossdock.model.Decision;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of cases being decided, case by case: memory does not grow with the file. */
final class DecidedFile {
    private final DecisionService service;
    private final OutputStream out;
    private final Path rejects;
    private final JsonFormat format = new JsonFormat();
    private final Tally tally = new Tally();
    private int inOrder;
    private int rejected;

    /** @param rejects where rejected cases go; not written when there are none */
    DecidedFile(DecisionService service, OutputStream decisions, Path rejects) {
        this.service = service;
        this.out = decisions;
        this.rejects = rejects;
    }

    Tally tally() {
        return tally;
    }

    int rejected() {
        return rejected;
    }

    String summary() {
        String inOrderToo = inOrder == 0 ? "" : String.format(Locale.ROOT, ", %,d rows are no exceptions", inOrder);
        return String.format(Locale.ROOT, "%,d decided%s, %,d rejected.", tally.total(), inOrderToo, rejected);
    }

    /** One request a line. */
    void lines(Path file) throws IOException {
        try (LineReader lines = new LineReader(Files.newInputStream(file));
                RejectedLines refused = new RejectedLines(rejects, format);
                ProgressBar progress = progress(Files.size(file))) {
            for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
                if (line.length > 0) {
                    byte[] request = line;
                    List<String> reasons = decide(() -> service.decide(request, Explain.BRIEF));
                    if (!reasons.isEmpty()) {
                        refused.add(lines.number(), reasons, request);
                        rejected++;
                    }
                }
                progress.at(lines.bytesRead());
            }
        }
    }

    /** One case a row of an extract, or none, or several: the mapping says so. */
    void rows(Path csv, Path mapping) throws IOException {
        try (Extract extract = Extract.open(csv, mapping);
                RejectedRows refused = extract.rejectedTo(rejects);
                ProgressBar progress = progress(extract.bytesInAll())) {
            for (Mapped mapped : extract) {
                if (mapped instanceof Mapped.Request row) {
                    JsonNode request = row.json();
                    List<String> reasons = decide(() -> service.decide(request, Explain.BRIEF));
                    if (!reasons.isEmpty()) {
                        refused.add(row.line(), reasons, row.cells());
                        rejected++;
                    }
                } else if (mapped instanceof Mapped.Rejected row) {
                    refused.add(row);
                    rejected++;
                } else {
                    inOrder++;
                }
                progress.at(extract.bytesRead());
            }
        }
    }

    private static ProgressBar progress(long total) {
        return new ProgressBar(System.err, ProgressBar.terminal(), "deciding", total);
    }

    private interface Case {
        Decision decided() throws RefusedRequest;
    }

    /** Why the case is rejected; empty when it is decided. */
    private List<String> decide(Case one) throws IOException {
        try {
            Decision decision = one.decided();
            out.write(format.bytes(decision));
            out.write('\n');
            tally.add(
                    decision.classification().exceptionCode(),
                    Page.known(decision.priority().level()),
                    decision.automation().mode().name());
            return List.of();
        } catch (RefusedRequest refused) {
            return refused.faults().stream().map(Fault::toString).toList();
        }
    }
}
