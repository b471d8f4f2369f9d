package io.crossdock.detect;

import io.crossdock.model.Detection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes two findings one exception, and what lets one exception explain another: the same document, the same item. */
final class Subject {
    private static final String ITEM = "itemId";
    /** The first that is known names the document. */
    private static final List<String> DOCUMENTS = List.of(
            "orderId", "shipmentId", "poNumber", "invoiceNumber", "returnId", "approvalId", "objectId", "stream");

    private Subject() {}

    static List<String> of(Proof proof) {
        List<String> subject = new ArrayList<>(List.of(proof.code()));
        Map<String, String> about = proof.about();
        DOCUMENTS.stream()
                .filter(about::containsKey)
                .findFirst()
                .ifPresent(document -> subject.add(document + "=" + about.get(document)));
        if (about.containsKey(ITEM)) {
            subject.add(ITEM + "=" + about.get(ITEM));
        }
        if (subject.size() == 1) {
            subject.add(about.toString());
        }
        return subject;
    }

    /** Nothing that both know tells them apart. */
    static boolean mayBelongTogether(Detection one, Detection other) {
        Map<String, String> known = other.about();
        return DOCUMENTS.stream().allMatch(key -> agree(one.about(), known, key)) && agree(one.about(), known, ITEM);
    }

    private static boolean agree(Map<String, String> one, Map<String, String> other, String key) {
        String value = one.get(key);
        return value == null || !other.containsKey(key) || value.equals(other.get(key));
    }
}
