package io.crossdock.planning.solver;

import org.jspecify.annotations.Nullable;

/** What something in a plan costs. */
public sealed interface CostIncurred extends Finding {
    long cents();

    private static String dollars(long cents) {
        return Figures.dollars(cents);
    }

    record Freight(String orderId, String service, String node, long grams, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            String weight = grams == 0 ? "" : " for " + Figures.kilograms(grams);
            return "%s from %s costs %s%s.".formatted(service, node, dollars(cents), weight);
        }
    }

    record Handling(String orderId, String node, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "One more shipment from %s for %s costs %s.".formatted(node, orderId, dollars(cents));
        }
    }

    record Picks(String node, Goods goods, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "Picking %s at %s costs %s.".formatted(goods.text(), node, dollars(cents));
        }
    }

    record SafetyStockUsed(String node, Goods goods, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "Taking %s from the safety stock of %s is priced at %s."
                    .formatted(goods.text(), node, dollars(cents));
        }
    }

    record DonorLoss(@Nullable String donorOrderId, Goods goods, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "Taking %s from %s is priced at %s.".formatted(goods.text(), donorOrderId, dollars(cents));
        }
    }

    record Substitute(String orderId, int lineNo, String ordered, Goods goods, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "Line %d of %s gets %s instead of %s, priced at %s."
                    .formatted(lineNo, orderId, goods.text(), ordered, dollars(cents));
        }
    }

    record Late(String orderId, Goods goods, long hours, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "%s for %s come %d h late, priced at %s.".formatted(goods.text(), orderId, hours, dollars(cents));
        }
    }

    record LeftOpen(String orderId, Goods goods, boolean comesLater, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            String fate = comesLater ? "wait for goods on their way" : "are not delivered";
            return "%s for %s %s, priced at %s.".formatted(goods.text(), orderId, fate, dollars(cents));
        }
    }

    record BreachOfContract(String orderId, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "%s is not delivered in full and on time, which costs %s under its contract."
                    .formatted(orderId, dollars(cents));
        }
    }

    record Carbon(String service, String node, long grams, long cents) implements CostIncurred {
        @Override
        public String sentence() {
            return "%s from %s emits %s of carbon dioxide, priced at %s."
                    .formatted(service, node, Figures.kilograms(grams), dollars(cents));
        }
    }
}
