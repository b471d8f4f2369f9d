package io.crossdock.detect;

import io.crossdock.model.Detection;
import io.crossdock.model.DetectionAnswer.DetectedCase;
import io.crossdock.model.DetectionAnswer.SignalQuality;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found.
 *
 * @param links every detection, and the one that explains it
 */
public record Detected(List<Link> links, SignalQuality quality) {
    public Detected {
        links = List.copyOf(links);
    }

    /**
     * A detection and its root cause, which is itself when nothing explains it.
     *
     * @param root place of the root cause among all links
     */
    public record Link(Detection detection, int root) {}

    /** One case for each root cause, with everything that follows from it; in the order of the taxonomy. */
    public List<DetectedCase> cases() {
        List<List<Detection>> symptoms = new ArrayList<>();
        links.forEach(link -> symptoms.add(new ArrayList<>()));
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).root() != i) {
                symptoms.get(links.get(i).root()).add(links.get(i).detection());
            }
        }
        List<DetectedCase> cases = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).root() == i) {
                cases.add(new DetectedCase(links.get(i).detection(), symptoms.get(i), null));
            }
        }
        return cases;
    }
}
