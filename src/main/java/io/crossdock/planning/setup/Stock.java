package io.crossdock.planning.setup;

import io.crossdock.model.InventoryPosition;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Source.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the request's positions can be planned with, and why the others cannot. What nobody wants is left out. */
final class Stock {
    private final Instant now;
    private final Map<String, Wanted> wanted;
    private final Docks docks;
    private final Tuning tuning;
    private final List<Source> sources = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    Stock(Instant now, Map<String, Wanted> wanted, Docks docks, Tuning tuning) {
        this.now = now;
        this.wanted = wanted;
        this.docks = docks;
        this.tuning = tuning;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Unusable> unusable() {
        return List.copyOf(unusable);
    }

    void add(List<InventoryPosition> positions) {
        for (int i = 0; i < positions.size(); i++) {
            InventoryPosition position = positions.get(i);
            String item = position.itemId();
            Wanted wish = item == null ? null : wanted.get(item);
            boolean empty = position.available() != null && position.available().signum() <= 0;
            if (item != null && wish != null && !empty) {
                new Judged(position, item, wish, "/inventoryPositions/" + i).judge();
            }
        }
    }

    /** One position being judged. */
    private final class Judged {
        private final InventoryPosition position;
        private final String item;
        private final Wanted wish;
        private final String subject;

        Judged(InventoryPosition position, String item, Wanted wish, String pointer) {
            this.position = position;
            this.item = item;
            this.wish = wish;
            this.subject = item + (position.lot() == null ? "" : " lot " + position.lot())
                    + (position.node() == null ? "" : " at " + position.node())
                    + (position.location() == null ? "" : " " + position.location())
                    + " (" + pointer + ")";
        }

        void judge() {
            String status = position.status();
            Instant expiry = position.expiresAt();
            if (position.available() == null) {
                refuse(ReasonCode.QUANTITY_UNKNOWN, "nobody says how much of it is available");
            } else if (position.node() == null) {
                refuse(ReasonCode.PLACE_UNKNOWN, "nobody says at which node it lies");
            } else if (status == null) {
                refuse(ReasonCode.STATUS_UNKNOWN, "nobody says its status");
            } else if (expiry != null && !expiry.isAfter(now)) {
                refuse(ReasonCode.EXPIRED, "it expired at " + expiry);
            } else if (expiry == null && wish.asksForShelfLife()) {
                refuse(ReasonCode.EXPIRY_UNKNOWN, "a line asks for shelf life and nobody says when it expires");
            } else if (PositionStatus.isOnTheShelf(status)) {
                onTheShelf();
            } else if (PositionStatus.isOnItsWay(status)) {
                onItsWay();
            } else {
                refuse(ReasonCode.STOCK_BLOCKED, PositionStatus.whyNot(status));
            }
        }

        private void onTheShelf() {
            long available = Units.quantity(position.available());
            long kept = Math.min(available, Units.quantity(position.safetyStock()));
            if (available > kept) {
                sources.add(source(Kind.STOCK, available - kept, null, 0));
            }
            Long price = wish.share(tuning.safetyStockValuePct());
            if (kept > 0 && price == null) {
                refuse(ReasonCode.VALUE_UNKNOWN, "its safety stock has no price, because no line says its value");
            } else if (kept > 0 && price != null) {
                sources.add(source(Kind.SAFETY_STOCK, kept, null, price));
            }
        }

        private void onItsWay() {
            Instant due = position.dueAt();
            BigDecimal confidence = position.confidencePct();
            if (due == null) {
                refuse(ReasonCode.DUE_DATE_UNKNOWN, "nobody says when it arrives");
            } else if (due.isBefore(now)) {
                refuse(ReasonCode.OVERDUE, "it was due at " + due + " and is still on its way");
            } else if (confidence != null && confidence.compareTo(tuning.inboundConfidencePct()) < 0) {
                refuse(
                        ReasonCode.ARRIVAL_UNSURE,
                        "its arrival is only " + plain(confidence) + " % sure; the policy asks for "
                                + plain(tuning.inboundConfidencePct()) + " %");
            } else {
                arriving(due);
            }
        }

        private void arriving(Instant due) {
            Instant ready = docks.ready(position.node() == null ? "" : position.node(), due);
            if (ready == null) {
                refuse(ReasonCode.NOT_READY_BY_CUT_OFF, "the node does not work after it has arrived");
            } else {
                sources.add(source(Kind.INBOUND, Units.quantity(position.available()), ready, 0));
            }
        }

        private void refuse(ReasonCode code, String why) {
            boolean placed = position.node() != null && position.available() != null;
            Kind kind = PositionStatus.isOnItsWay(position.status()) ? Kind.INBOUND : Kind.STOCK;
            Source otherwise = placed ? source(kind, Units.quantity(position.available()), position.dueAt(), 0) : null;
            unusable.add(Unusable.stock(code, subject, "It cannot be used: " + why + ".", item, otherwise));
        }

        private Source source(Kind kind, long quantity, @Nullable Instant ready, long cost) {
            return new Source(
                    -1,
                    kind,
                    known(position.node()),
                    known(position.location()),
                    item,
                    known(position.lot()),
                    quantity,
                    ready,
                    position.expiresAt(),
                    cost,
                    null);
        }
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
