package io.crossdock.detect;

import io.crossdock.model.Detection;
import io.crossdock.model.Detection.Affected;
import io.crossdock.model.Detection.Confidence;
import io.crossdock.model.Detection.Evidence;
import io.crossdock.model.DetectionRequest;
import io.crossdock.model.signal.OrderSignal.CustomerContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Proofs of one exception become one detection. Nothing here depends on the order in which rules fired. */
final class Findings {
    private static final Comparator<String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Evidence> BY_SIGNAL = Comparator.comparing(Evidence::source, NULLS_FIRST)
            .thenComparing(Evidence::signalId, NULLS_FIRST)
            .thenComparing(Evidence::field)
            .thenComparing(Evidence::toString);

    private final Intake intake;
    private final DetectionRequest request;
    private final Thresholds thresholds;

    private Findings(Intake intake, DetectionRequest request, Thresholds thresholds) {
        this.intake = intake;
        this.request = request;
        this.thresholds = thresholds;
    }

    /** In the order of the taxonomy, then by what they are about. */
    static List<Detection> of(List<Proof> proofs, Intake intake, DetectionRequest request, Thresholds thresholds) {
        Findings findings = new Findings(intake, request, thresholds);
        Map<String, Integer> rank = thresholds.codes();
        Map<List<String>, List<Proof>> same = new LinkedHashMap<>();
        proofs.forEach(proof -> same.computeIfAbsent(Subject.of(proof), key -> new ArrayList<>())
                .add(proof));
        return same.values().stream()
                .map(findings::detection)
                .sorted(Comparator.comparing((Detection detection) -> rank.getOrDefault(detection.exceptionCode(), -1))
                        .thenComparing(detection -> detection.about().toString()))
                .toList();
    }

    private Detection detection(List<Proof> unsorted) {
        List<Proof> proofs = unsorted.stream()
                .sorted(Comparator.comparing(Proof::basis)
                        .thenComparing(Proof::rule)
                        .thenComparing(proof -> proof.evidence().toString()))
                .toList();
        Proof firmest = proofs.get(0);
        Map<String, String> about = new TreeMap<>();
        proofs.forEach(proof -> proof.about().forEach(about::putIfAbsent));
        List<Instant> times = proofs.stream()
                .flatMap(proof -> proof.times().stream())
                .sorted()
                .toList();
        Instant now = request.evaluatedAt();
        Instant last = times.isEmpty() ? now : times.get(times.size() - 1);
        return new Detection(
                firmest.code(),
                thresholds.name(firmest.code()),
                about,
                proofs.stream().map(Proof::rule).distinct().sorted().toList(),
                times.isEmpty() ? now : times.get(0),
                last.isAfter(now) ? now : last,
                proofs.stream()
                        .flatMap(proof -> proof.evidence().stream())
                        .distinct()
                        .sorted(BY_SIGNAL)
                        .toList(),
                confidence(firmest),
                affected(proofs),
                thresholds.impacts(firmest.code()),
                noticedBy(about.get("orderId")),
                null);
    }

    private static Confidence confidence(Proof firmest) {
        return new Confidence(firmest.basis(), sentence(firmest.because()));
    }

    private static String sentence(String words) {
        String begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /** What one rule finds in several places adds up; what several rules find is the same goods. */
    private static List<Affected> affected(List<Proof> proofs) {
        Map<Affected, Map<String, BigDecimal>> byRule = new LinkedHashMap<>();
        for (Proof proof : proofs) {
            for (Affected affected : proof.affected()) {
                Affected goods = new Affected(affected.itemId(), affected.lineNo(), BigDecimal.ZERO);
                byRule.computeIfAbsent(goods, key -> new TreeMap<>())
                        .merge(proof.rule(), affected.qty(), BigDecimal::add);
            }
        }
        return byRule.entrySet().stream()
                .map(entry -> new Affected(
                        entry.getKey().itemId(),
                        entry.getKey().lineNo(),
                        entry.getValue().values().stream()
                                .max(BigDecimal::compareTo)
                                .orElse(BigDecimal.ZERO)))
                .sorted(Comparator.comparing(Affected::itemId).thenComparing(Affected::toString))
                .toList();
    }

    /** Contacts that name no order are about all that was sent. */
    private List<String> noticedBy(@Nullable String orderId) {
        return intake.counted().stream()
                .filter(CustomerContact.class::isInstance)
                .map(CustomerContact.class::cast)
                .filter(contact -> contact.orderId() == null
                        || orderId == null
                        || contact.orderId().equals(orderId))
                .map(CustomerContact::id)
                .toList();
    }
}
