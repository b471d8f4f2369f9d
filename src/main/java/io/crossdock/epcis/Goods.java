package io.crossdock.epcis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goods by their identifiers: EPC URNs and GS1 Digital Links of items, with their lot where there is one. */
final class Goods {
    private static final Pattern INSTANCE = Pattern.compile("urn:epc:id:sgtin:(\\d+\\.\\d+)\\..+");
    private static final Pattern LOT = Pattern.compile("urn:epc:class:lgtin:(\\d+\\.\\d+)\\.(.+)");
    private static final Pattern CLASS = Pattern.compile("urn:epc:idpat:sgtin:(\\d+\\.\\d+)\\.\\*");
    private static final Pattern LINK =
            Pattern.compile("https?://[^/]+/(?:.*/)?01/(\\d{14})(?:/10/([^/?]+))?(?:/21/[^/?]+)?(?:\\?.*)?");

    private Goods() {}

    /** An item as its identifier names it: company and item reference, or GTIN. */
    record Kind(String itemId, @Nullable String lot) {}

    /** Empty for what is no item, for example a pallet or a returnable crate. */
    static Optional<Kind> of(String identifier) {
        for (Pattern pattern : new Pattern[] {INSTANCE, LOT, CLASS, LINK}) {
            Matcher found = pattern.matcher(identifier);
            if (found.matches()) {
                return Optional.of(new Kind(found.group(1), found.groupCount() > 1 ? found.group(2) : null));
            }
        }
        return Optional.empty();
    }
}
