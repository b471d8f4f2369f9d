package io.crossdock.planning.search;

import io.crossdock.planning.problem.Lane;
import io.crossdock.planning.problem.Line;
import io.crossdock.planning.problem.Node;
import io.crossdock.planning.problem.Source;
import io.crossdock.planning.problem.Vehicle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The ways over one set of open lanes, side by side, in the order of lines, and the rules that bind them together. */
final class Columns {
    final Terms terms;
    /** Numbers of lanes. */
    final int[] set;

    final int[] way;
    final int[] line;
    /** Place of the lane in the set; -1 when nothing is shipped. */
    final int[] place;

    /** Of a thousandth of a unit. */
    final double[] grams;

    final int count;
    /** Sources by their index in the problem; -1 when nothing is on its way either. */
    private final int[] source;

    Columns(Terms terms, int[] set, boolean openAllowed) {
        this.terms = terms;
        this.set = set;
        Network network = terms.network;
        int most = 0;
        for (int at = 0; at < network.lines.size(); at++) {
            for (int lane : set) {
                most += network.shipped[at][lane].length;
            }
            most += network.open[at].length;
        }
        way = new int[most];
        line = new int[most];
        place = new int[most];
        grams = new double[most];
        source = new int[most];
        int next = 0;
        for (int at = 0; at < network.lines.size(); at++) {
            for (int in = 0; in < set.length; in++) {
                next = add(network.shipped[at][set[in]], at, in, next);
            }
            next = openAllowed ? add(network.open[at], at, -1, next) : next;
        }
        count = next;
    }

    private int add(int[] ways, int lineAt, int placeAt, int first) {
        int next = first;
        for (int number : ways) {
            if (terms.most[number] > 0) {
                way[next] = number;
                Source from = terms.network.ways.get(number).source();
                source[next] = from == null ? -1 : from.index();
                line[next] = lineAt;
                place[next] = placeAt;
                grams[next] = placeAt < 0 ? 0 : terms.gramsPerThousandth(lineAt);
                next++;
            }
        }
        return next;
    }

    Line lineOf(int column) {
        return terms.network.lines.get(line[column]);
    }

    Lane laneAt(int in) {
        return terms.network.lanes.get(set[in]);
    }

    long most(int column) {
        return terms.most[way[column]];
    }

    long[] mostSteps() {
        long[] steps = new long[count];
        for (int column = 0; column < count; column++) {
            steps[column] = most(column) / lineOf(column).step();
        }
        return steps;
    }

    boolean isSameSource(int one, int other) {
        return one == other || (source[one] >= 0 && source[one] == source[other]);
    }

    /** Rules over several ways that these ways could break; by thousandths of a unit. */
    List<Row> rules() {
        List<Row> rules = new ArrayList<>();
        addSources(rules);
        for (int in = 0; in < set.length; in++) {
            Lane lane = laneAt(in);
            Vehicle vehicle = terms.network.problem.vehicles().get(lane.vehicle());
            Node node = terms.network.problem.nodes().get(lane.node());
            addLimit(rules, other -> other.vehicle() == lane.vehicle(), true, terms.left.gramsOf(vehicle));
            addLimit(rules, other -> other.vehicle() == lane.vehicle(), false, terms.left.quantityOf(vehicle));
            addLimit(rules, other -> other.node() == lane.node(), false, terms.left.quantityOf(node));
        }
        return rules;
    }

    private void addSources(List<Row> rules) {
        boolean[] seen = new boolean[count];
        for (int first = 0; first < count; first++) {
            if (source[first] >= 0 && !seen[first]) {
                addSource(rules, seen, first);
            }
        }
    }

    private void addSource(List<Row> rules, boolean[] seen, int first) {
        double[] row = new double[count];
        long most = 0;
        for (int column = first; column < count; column++) {
            if (source[column] == source[first]) {
                seen[column] = true;
                row[column] = 1;
                most += most(column);
            }
        }
        long limit = terms.left.of(terms.network.problem.sources().get(source[first]));
        if (most > limit) {
            rules.add(Row.atMost(row, (double) limit));
        }
    }

    private void addLimit(List<Row> rules, Predicate<Lane> over, boolean byWeight, long limit) {
        double[] row = new double[count];
        double most = 0;
        for (int column = 0; column < count; column++) {
            if (place[column] >= 0 && over.test(laneAt(place[column]))) {
                row[column] = byWeight ? grams[column] : 1;
                most += row[column] * most(column);
            }
        }
        if (most > limit) {
            rules.add(Row.atMost(row, (double) limit));
        }
    }

    /** What is paid for the plan, at most what the order may cost more; nothing to add when there is no limit. */
    void addCostLimit(List<Row> rules) {
        long limit = terms.network.demand.limits().mostExtraCents();
        if (limit == Long.MAX_VALUE) {
            return;
        }
        double left = limit * Freight.CENT;
        for (int lane : set) {
            left -= terms.paidFixed[lane];
        }
        double[] row = new double[count + set.length];
        for (int column = 0; column < count; column++) {
            row[column] = place[column] < 0 ? 0 : terms.paidRate[way[column]];
        }
        Arrays.fill(row, count, row.length, 1);
        rules.add(Row.atMost(row, left));
    }

    /** What each column adds to the weight of a lane, in grams. */
    double[] weight(int in, int length) {
        double[] row = new double[length];
        for (int column = 0; column < count; column++) {
            row[column] = place[column] == in ? grams[column] : 0;
        }
        return row;
    }
}
