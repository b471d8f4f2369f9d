package io.crossdock.planning.solver;

import io.crossdock.planning.plan.OrderPlan;
import io.crossdock.planning.problem.Problem;
import io.crossdock.planning.search.Found;
import io.crossdock.planning.search.Remaining;
import io.crossdock.planning.search.StockPrices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what contested stock and capacity are worth. In each round every order chooses as if it were alone, but pays a price
 * for what is contested; what is asked for too much becomes dearer, what is left over cheaper. What the orders then pay, less
 * what the prices would earn for all that there is, is a lower bound of any plans that fit together.
 */
final class PriceRounds {
    /** How far a price moves for stock that is asked for twice, in parts of what it is worth on average. */
    private static final double FIRST_STRIDE = 0.3;

    private static final double SHORTER = 0.9;
    private static final double MOST_EXCESS = 2;

    private final Workbench workbench;
    private final Problem problem;
    private final Rivals rivals;
    private final double[] rates;
    private final Found[] choices;

    private StockPrices prices;
    private StockPrices bestPrices;
    private long bound;
    private long bestBound;

    PriceRounds(Workbench workbench, Rivals rivals) {
        this.workbench = workbench;
        this.rivals = rivals;
        problem = workbench.problem();
        rates = new double[rivals.contested().size()];
        choices = new Found[problem.demands().size()];
        prices = StockPrices.none(problem);
        bestPrices = prices;
        chooseAgain(IntStream.range(0, choices.length).toArray());
        bestBound = bound;
    }

    /** What each order would do alone, at the prices of the last round. */
    List<OrderPlan> wishes() {
        List<OrderPlan> wishes = new ArrayList<>();
        for (Found choice : choices) {
            wishes.add(choice.plan());
        }
        return wishes;
    }

    boolean areWishesProved() {
        for (Found choice : choices) {
            if (!choice.proved()) {
                return false;
            }
        }
        return true;
    }

    boolean doWishesFit() {
        Remaining left = afterWishes();
        return rivals.contested().stream().allMatch(resource -> resource.left(left, problem) >= 0);
    }

    /** At which the bound was the highest. */
    StockPrices prices() {
        return bestPrices;
    }

    long lowerBoundCents() {
        return bestBound;
    }

    private Remaining afterWishes() {
        Remaining left = Remaining.of(problem);
        for (Found choice : choices) {
            left.take(choice.plan());
        }
        return left;
    }

    /** Ends early when no price moves any more, or when no better bound is possible. */
    void run(int rounds, long upperCents) {
        double stride = FIRST_STRIDE;
        boolean moved = true;
        for (int round = 0; round < rounds && moved && bestBound < upperCents; round++) {
            if (workbench.isOutOfPatience()) {
                return;
            }
            moved = reprice(stride);
            if (bound > bestBound) {
                bestBound = bound;
                bestPrices = prices;
            }
            stride *= SHORTER;
        }
    }

    /** One round; says whether any price moved. */
    private boolean reprice(double stride) {
        Remaining left = afterWishes();
        boolean[] asked = new boolean[choices.length];
        boolean moved = false;
        for (int i = 0; i < rates.length; i++) {
            Resource resource = rivals.contested().get(i);
            double capacity = Math.max(resource.perPricedUnit(), (double) resource.capacity());
            double excess = -resource.left(left, problem) / capacity;
            double step = stride * rivals.worth(i) * Math.min(MOST_EXCESS, excess);
            double rate = Math.max(0, rates[i] + step);
            if (Math.round(rate) != Math.round(rates[i])) {
                rivals.ordersOf(i).forEach(order -> asked[order] = true);
                moved = true;
            }
            rates[i] = rate;
        }
        prices = rounded();
        chooseAgain(
                IntStream.range(0, asked.length).filter(order -> asked[order]).toArray());
        return moved;
    }

    private void chooseAgain(int[] orders) {
        for (int order : orders) {
            choices[order] = workbench.best(order, Remaining.of(problem), prices);
        }
        bound = 0;
        for (Found choice : choices) {
            bound += choice.lowerBoundCents();
        }
        for (int i = 0; i < rates.length; i++) {
            Resource resource = rivals.contested().get(i);
            bound -= resource.cents(Math.round(rates[i]), resource.capacity());
        }
    }

    private StockPrices rounded() {
        StockPrices rounded = StockPrices.none(problem);
        for (int i = 0; i < rates.length; i++) {
            rivals.contested().get(i).setPrice(rounded, Math.round(rates[i]));
        }
        return rounded;
    }
}
