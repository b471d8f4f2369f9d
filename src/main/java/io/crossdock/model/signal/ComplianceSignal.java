package io.crossdock.model.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News from law and safety: recalled, screened, papers missing. */
public sealed interface ComplianceSignal extends Signal {

    /**
     * A recall or stop-ship notice came, or was taken back.
     *
     * @param objectId id of the notice
     */
    record RecallNotified(
            Envelope envelope,
            String objectId,
            @Nullable String recallClass,
            List<String> lots,
            List<String> itemIds,
            @Nullable Boolean withdrawn)
            implements ComplianceSignal {
        public RecallNotified {
            lots = lots == null ? List.of() : List.copyOf(lots);
            itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return List.of(objectId);
        }
    }

    /**
     * A party, country or item was screened.
     *
     * @param matchScore 0 to 100
     */
    record PartyScreened(
            Envelope envelope,
            @Nullable String orderId,
            @Nullable String shipmentId,
            @Nullable String customerId,
            @Nullable String partyName,
            @Nullable String list,
            @Nullable BigDecimal matchScore,
            @Nullable Boolean licenceRequired,
            @Nullable String licenceNumber)
            implements ComplianceSignal {
        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(orderId, shipmentId, customerId, partyName, list);
        }

        public boolean lacksLicence() {
            return Boolean.TRUE.equals(licenceRequired) && licenceNumber == null;
        }
    }

    /** The papers of regulated goods were looked at. */
    record PapersChecked(
            Envelope envelope,
            @Nullable String orderId,
            @Nullable String shipmentId,
            @Nullable String itemId,
            @Nullable String unNumber,
            List<String> requiredDocuments,
            List<String> presentDocuments,
            @Nullable Instant licenceExpiresAt)
            implements ComplianceSignal {
        public PapersChecked {
            requiredDocuments = requiredDocuments == null ? List.of() : List.copyOf(requiredDocuments);
            presentDocuments = presentDocuments == null ? List.of() : List.copyOf(presentDocuments);
        }

        @Override
        public List<@Nullable String> stateOf() {
            return Arrays.asList(orderId, shipmentId, itemId);
        }

        public List<String> missingDocuments() {
            return requiredDocuments.stream()
                    .filter(document -> !presentDocuments.contains(document))
                    .toList();
        }
    }
}
