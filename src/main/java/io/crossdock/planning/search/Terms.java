package io.crossdock.planning.search;

import io.crossdock.planning.problem.Demand;
import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import io.crossdock.planning.problem.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one search: what each way costs and can take at most, given what other orders left and what it is worth
 * to them. Amounts are in ten-millionths of a dollar, unrounded, and rates are per thousandth of a unit.
 */
final class Terms {
    final Network network;
    final Remaining left;
    final double[] rate;
    final double[] paidRate;
    /** Most that a way can take, in whole steps of its line. */
    final long[] most;

    final double[] fixed;
    final double[] paidFixed;
    final Freight[] freight;
    private final @Nullable Hull[] hulls;

    final long[] leastGrams;
    final long[] mostGrams;
    final boolean[] usable;
    final LaneGoods[] goods;
    final Earnings earnings;
    final double breach;
    private final boolean[] priced;
    private final long wholeGrams;
    private final long wholeQuantity;
    final boolean paidOnly;

    Terms(Network network, Remaining left, StockPrices prices, Objective objective) {
        this.network = network;
        this.left = left;
        this.paidOnly = objective == Objective.PAID;
        int ways = network.ways.size();
        rate = new double[ways];
        paidRate = new double[ways];
        most = new long[ways];
        for (int way = 0; way < ways; way++) {
            setWay(way, network.ways.get(way), prices);
        }
        int lanes = network.lanes.size();
        fixed = new double[lanes];
        paidFixed = new double[lanes];
        freight = network.freight;
        hulls = new Hull[lanes];
        leastGrams = new long[lanes];
        mostGrams = new long[lanes];
        usable = new boolean[lanes];
        goods = new LaneGoods[lanes];
        priced = new boolean[lanes];
        wholeQuantity = network.lines.stream().mapToLong(Line::needed).sum();
        wholeGrams = network.lines.stream()
                .mapToLong(line -> (line.needed() * line.gramsPerUnit() + 999) / 1000)
                .sum();
        for (int lane = 0; lane < lanes; lane++) {
            goods[lane] = LaneGoods.of(this, lane);
            setLane(lane, network.lanes.get(lane), prices);
        }
        earnings = new Earnings(this);
        breach = paidOnly ? 0 : network.demand.breachCents() * Freight.CENT;
        if (paidOnly || serviceFirst()) {
            putServiceFirst(2 * mostMoney() / leastStep());
        }
    }

    /** @param missed what a thousandth costs that is open or, where the policy puts service first, late */
    private void putServiceFirst(double missed) {
        for (int at = 0; at < rate.length; at++) {
            int lane = network.ways.get(at).lane();
            boolean late = lane >= 0 && network.lanes.get(lane).lateHours() > 0;
            if (lane < 0 || (late && serviceFirst())) {
                rate[at] += missed;
            }
        }
    }

    /** More than any plan costs: every line in its dearest way, and the dearest lanes with all the weight. */
    private double mostMoney() {
        double[] dearest = new double[network.lines.size()];
        for (int at = 0; at < rate.length; at++) {
            int line = network.ways.get(at).line();
            dearest[line] = Math.max(dearest[line], rate[at]);
        }
        double money = breach + Freight.CENT;
        for (int line = 0; line < dearest.length; line++) {
            money += dearest[line] * network.lines.get(line).needed();
        }
        double lanes = 0;
        for (int lane = 0; lane < fixed.length; lane++) {
            lanes = Math.max(lanes, fixed[lane] + freight[lane].atMost(wholeGrams));
        }
        return money + lanes * network.lanes.size();
    }

    private long leastStep() {
        return network.lines.stream().mapToLong(Line::step).min().orElse(1);
    }

    private void setWay(int at, Network.Way way, StockPrices prices) {
        Line line = network.lines.get(way.line());
        Source source = way.source();
        long units = source == null ? line.needed() : Math.min(line.needed(), Math.max(0, left.of(source)));
        most[at] = units - units % line.step();
        paidRate[at] = way.paidRate();
        rate[at] = paidOnly ? way.paidRate() : way.rate();
        if (source != null && !paidOnly) {
            rate[at] += prices.perUnit()[source.index()];
        }
        if (way.lane() >= 0 && !paidOnly) {
            Lane lane = network.lanes.get(way.lane());
            rate[at] += prices.perUnitOfVehicle()[lane.vehicle()] + prices.perUnitOfNode()[lane.node()];
            rate[at] += prices.perKgOfVehicle()[lane.vehicle()] * gramsPerThousandth(way.line());
        }
    }

    private void setLane(int at, Lane lane, StockPrices prices) {
        Vehicle vehicle = network.problem.vehicles().get(lane.vehicle());
        Node node = network.problem.nodes().get(lane.node());
        Weights weights = network.problem.weights();
        priced[at] = prices.perUnitOfVehicle()[lane.vehicle()] + prices.perKgOfVehicle()[lane.vehicle()] > 0;
        if (!lane.original()) {
            paidFixed[at] = lane.handlingCents() * Freight.CENT;
            double carbon = lane.gramsOfCarbon() * weights.carbonRatePerKg() / 1000.0 * Freight.CENT / 100;
            fixed[at] = paidFixed[at]
                    + (paidOnly ? 0 : carbon + prices.centsPerShipmentOfNode()[lane.node()] * Freight.CENT);
        }
        double grams = 0;
        double least = Double.MAX_VALUE;
        boolean some = false;
        for (int line = 0; line < network.lines.size(); line++) {
            if (goods[at].serves(line)) {
                some = true;
                grams += network.lines.get(line).needed() * gramsPerThousandth(line);
                least = Math.min(least, network.lines.get(line).step() * gramsPerThousandth(line));
            }
        }
        leastGrams[at] = some ? (long) Math.ceil(least) : 0;
        mostGrams[at] = Math.min((long) Math.ceil(grams), left.gramsOf(vehicle));
        usable[at] = some
                && left.quantityOf(vehicle) > 0
                && mostGrams[at] >= leastGrams[at]
                && left.quantityOf(node) > 0
                && (lane.original() || left.shipmentsOf(node) > 0);
    }

    /** Whether another of these lanes beats it, at these prices too. */
    boolean isBeaten(int lane, boolean[] among) {
        for (int other : network.beatenBy[lane]) {
            if (among[other] && usable[other] && isFree(other)) {
                return true;
            }
        }
        return false;
    }

    /** It carries the whole order and is worth nothing to others. */
    private boolean isFree(int lane) {
        Vehicle vehicle = network.problem.vehicles().get(network.lanes.get(lane).vehicle());
        return left.gramsOf(vehicle) >= wholeGrams && left.quantityOf(vehicle) >= wholeQuantity && !priced[lane];
    }

    /** Below the freight of all that the lane may carry. */
    Hull hull(int lane) {
        Hull hull = hulls[lane];
        if (hull == null) {
            hull = freight[lane].below(leastGrams[lane], Math.max(leastGrams[lane], mostGrams[lane]));
            hulls[lane] = hull;
        }
        return hull;
    }

    /** By their index in the problem; a way that waits for nothing has none. */
    int sourceOf(int way) {
        Source source = network.ways.get(way).source();
        return source == null ? -1 : source.index();
    }

    /** All that a lane could carry, more than once where several of its ways serve a line. */
    double gramsOffered(int lane) {
        double grams = 0;
        for (int line = 0; line < network.lines.size(); line++) {
            grams += Math.min(network.lines.get(line).needed(), goods[lane].most(line)) * gramsPerThousandth(line);
        }
        return grams;
    }

    private boolean serviceFirst() {
        return network.problem.weights().serviceFirst();
    }

    double gramsPerThousandth(int line) {
        return network.lines.get(line).gramsPerUnit() / 1000.0;
    }

    Demand demand() {
        return network.demand;
    }

    List<Lane> lanes() {
        return network.lanes;
    }
}
