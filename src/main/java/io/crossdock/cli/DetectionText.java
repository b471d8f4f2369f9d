package io.crossdock.cli;

import io.crossdock.model.Decision;
import io.crossdock.model.Detection;
import io.crossdock.model.Detection.Evidence;
import io.crossdock.model.DetectionAnswer;
import io.crossdock.model.DetectionAnswer.DetectedCase;
import java.util.ArrayList;
import java.util.List;

/** What was detected, for people: each cause with its evidence, and below it what it brought about. */
final class DetectionText {
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private DetectionText() {}

    static List<String> lines(DetectionAnswer answer) {
        DetectionText text = new DetectionText();
        answer.exceptions().forEach(text::addCase);
        if (answer.exceptions().isEmpty()) {
            text.lines.add("No exception: the signals show nothing off its expected path.");
        }
        text.lines.add(FindingsText.counted(answer.signals().counted(), "signal") + " looked at, data quality "
                + answer.signals().grade() + ".");
        answer.signals().notes().forEach(note -> text.lines.add(INDENT + note));
        return text.lines;
    }

    private void addCase(DetectedCase found) {
        add(found.cause(), "");
        Decision decision = found.decision();
        if (decision != null) {
            lines.add(INDENT + "decided: priority " + decision.priority().level() + ", "
                    + decision.escalation().role() + ", mode "
                    + decision.automation().mode());
        }
        for (Detection symptom : found.symptoms()) {
            lines.add(INDENT + "brought about:");
            add(symptom, INDENT + INDENT);
        }
        lines.add("");
    }

    private void add(Detection found, String indent) {
        lines.add(indent + found.exceptionCode() + " " + found.name() + " " + found.about());
        lines.add(indent + INDENT + found.confidence().because() + " ("
                + found.confidence().basis() + ")");
        found.evidence().forEach(evidence -> lines.add(indent + INDENT + told(evidence)));
        if (!found.noticedBy().isEmpty()) {
            lines.add(indent + INDENT + "the customer has noticed: " + String.join(", ", found.noticedBy()));
        }
    }

    private static String told(Evidence evidence) {
        StringBuilder told = new StringBuilder();
        if (evidence.signalId() != null) {
            told.append(evidence.signalId()).append(' ');
        }
        told.append(evidence.field()).append(" = ").append(evidence.value());
        if (evidence.comparison() != null) {
            told.append(' ').append(evidence.comparison()).append(' ').append(evidence.with());
            if (evidence.withValue() != null) {
                told.append(" = ").append(evidence.withValue());
            }
        }
        return told.toString();
    }
}
