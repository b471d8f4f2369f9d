package io.crossdock.detect;

import io.crossdock.detect.Detected.Link;
import io.crossdock.model.Detection;
import io.crossdock.table.Row;
import io.crossdock.table.engine.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which detection explains which, by the table {@code CauseLinks}; the first row that fits names the cause. */
final class Causes {
    private static final int NONE = -1;

    private final List<Detection> detections;
    private final int[] causes;

    private Causes(List<Detection> detections) {
        this.detections = detections;
        this.causes = new int[detections.size()];
        Arrays.fill(causes, NONE);
    }

    /** @param detections in the order of the taxonomy */
    static List<Link> linked(List<Detection> detections, Thresholds thresholds) {
        Causes causes = new Causes(detections);
        causes.findCauses(thresholds);
        causes.openCircles();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < detections.size(); i++) {
            links.add(new Link(causes.explained(i), causes.root(i)));
        }
        return links;
    }

    private void findCauses(Thresholds thresholds) {
        Map<String, List<Integer>> byCode = new HashMap<>();
        for (int i = 0; i < detections.size(); i++) {
            byCode.computeIfAbsent(detections.get(i).exceptionCode(), key -> new ArrayList<>())
                    .add(i);
        }
        Map<String, List<String>> causesOf = new HashMap<>();
        for (String symptom : byCode.keySet()) {
            causesOf.put(symptom, causesOf(symptom, thresholds));
        }
        for (int i = 0; i < detections.size(); i++) {
            for (String code : causesOf.getOrDefault(detections.get(i).exceptionCode(), List.of())) {
                if (causes[i] == NONE) {
                    causes[i] = first(byCode.getOrDefault(code, List.of()), i);
                }
            }
        }
    }

    private static List<String> causesOf(String symptom, Thresholds thresholds) {
        Answer answer = thresholds.ask("CauseLinks", facts -> facts.put("detection.code", symptom));
        List<String> codes = new ArrayList<>();
        for (Row row : answer.rows()) {
            if (answer.value(row, "detection.cause") instanceof String code) {
                codes.add(code);
            }
        }
        return codes;
    }

    private int first(List<Integer> candidates, int symptom) {
        for (int candidate : candidates) {
            if (candidate != symptom && Subject.mayBelongTogether(detections.get(candidate), detections.get(symptom))) {
                return candidate;
            }
        }
        return NONE;
    }

    /** Where links lead in a circle, what stands first in the taxonomy is the cause. */
    private void openCircles() {
        for (int i = 0; i < causes.length; i++) {
            Set<Integer> way = new HashSet<>();
            int at = i;
            while (at != NONE && way.add(at)) {
                at = causes[at];
            }
            if (at != NONE) {
                causes[first(at)] = NONE;
            }
        }
    }

    private int first(int inCircle) {
        int first = inCircle;
        for (int at = causes[inCircle]; at != inCircle; at = causes[at]) {
            first = Math.min(first, at);
        }
        return first;
    }

    private int root(int symptom) {
        int root = symptom;
        while (causes[root] != NONE) {
            root = causes[root];
        }
        return root;
    }

    private Detection explained(int i) {
        Detection found = detections.get(i);
        return causes[i] == NONE
                ? found
                : found.explainedBy(detections.get(causes[i]).exceptionCode());
    }
}
