package io.crossdock.planning.solver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rule that a plan breaks; plans that break one are no plans. */
public sealed interface RuleBroken extends Finding {

    private static String units(long thousandths) {
        return Figures.quantity(thousandths);
    }

    private static String shipments(long count) {
        return count == 1 ? "1 shipment" : count + " shipments";
    }

    record StockShippedTwice(String node, Goods shipped, long over) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s ships %s, %s more than it has.".formatted(node, shipped.text(), units(over));
        }
    }

    /** Over in weight or in quantity; at least one of the two is more than 0. */
    record ServiceOverloaded(String service, long grams, long overGrams, long quantity, long overQuantity)
            implements RuleBroken {
        @Override
        public String sentence() {
            String asked = overGrams > 0 ? Figures.kilograms(grams) : units(quantity) + " units";
            String over = overGrams > 0 ? Figures.kilograms(overGrams) : units(overQuantity) + " units";
            return "%s is to carry %s, %s more than it can.".formatted(service, asked, over);
        }
    }

    /** Over in quantity or in shipments; at least one of the two is more than 0. */
    record NodeOverloaded(String node, long quantity, long overQuantity, int shipments, long overShipments)
            implements RuleBroken {
        @Override
        public String sentence() {
            String asked = overQuantity > 0 ? units(quantity) + " units" : RuleBroken.shipments(shipments);
            String over = overQuantity > 0 ? units(overQuantity) : String.valueOf(overShipments);
            return "%s is to ship %s, %s more than it can.".formatted(node, asked, over);
        }
    }

    record EmptyShipment(String orderId, String service, String node) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s from %s carries nothing of %s.".formatted(service, node, orderId);
        }
    }

    record UnsuitableService(String service, Goods goods) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s may not carry %s.".formatted(service, goods.text());
        }
    }

    record NotReady(
            String service,
            String node,
            Goods goods,
            @Nullable Instant readyAt,
            @Nullable Instant cutOffAt) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s are ready at %s at %s, after the cut-off of %s at %s."
                    .formatted(goods.text(), node, readyAt, service, cutOffAt == null ? "an unknown time" : cutOffAt);
        }
    }

    record BrokenPack(Goods goods, int lineNo, long step) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s on line %d is not a multiple of %s.".formatted(goods.text(), lineNo, units(step));
        }
    }

    record TooOldOnArrival(
            Goods goods,
            @Nullable Instant expiresAt,
            @Nullable Instant etaAt,
            int daysNeeded) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s would arrive at %s and expire at %s, but %d days must be left."
                    .formatted(goods.text(), etaAt, expiresAt, daysNeeded);
        }
    }

    record ShippedInPart(String orderId, long shipped, long open) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s ships complete or not at all, but %s units ship and %s stay open."
                    .formatted(orderId, units(shipped), units(open));
        }
    }

    record TooManyShipments(String orderId, int shipments, int most) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s ships in %s, but at most %d may be used."
                    .formatted(orderId, RuleBroken.shipments(shipments), most);
        }
    }

    record TooExpensive(String orderId, long cents, long most) implements RuleBroken {
        @Override
        public String sentence() {
            return "The plan of %s costs %s more than the original one, but at most %s are allowed."
                    .formatted(orderId, Figures.dollars(cents), Figures.dollars(most));
        }
    }

    record FirstShipmentTooSmall(String orderId, long quantity, long orderQuantity, int leastPercent)
            implements RuleBroken {
        @Override
        public String sentence() {
            return "The first shipment of %s carries %s of %s units, but at least %d %% are asked for."
                    .formatted(orderId, units(quantity), units(orderQuantity), leastPercent);
        }
    }

    record WrongTotal(String orderId, int lineNo, long needed, long planned) implements RuleBroken {
        @Override
        public String sentence() {
            return "Line %d of %s needs %s, but the plan has %s."
                    .formatted(lineNo, orderId, units(needed), units(planned));
        }
    }

    record WrongGoods(String orderId, int lineNo, Goods goods, String node) implements RuleBroken {
        @Override
        public String sentence() {
            return "%s at %s cannot serve line %d of %s.".formatted(goods.text(), node, lineNo, orderId);
        }
    }

    record NothingOnItsWay(String orderId, int lineNo, long quantity) implements RuleBroken {
        @Override
        public String sentence() {
            return "Line %d of %s waits for %s units, but no such goods are on their way."
                    .formatted(lineNo, orderId, units(quantity));
        }
    }
}
