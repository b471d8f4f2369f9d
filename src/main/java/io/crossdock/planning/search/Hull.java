package io.crossdock.planning.search;

import java.util.ArrayList;
import java.util.List;

/** The straight lines that lie closest below a row of points. */
final class Hull {
    private final List<Point> points = new ArrayList<>();

    private record Point(long grams, double price) {
        double riseTo(Point next) {
            return (next.price - price) / (next.grams - grams);
        }
    }

    /** Points come in rising order of weight. */
    void add(long grams, double price) {
        Point point = new Point(grams, price);
        while (points.size() > 1) {
            Point last = points.get(points.size() - 1);
            if (points.get(points.size() - 2).riseTo(last) < last.riseTo(point)) {
                break;
            }
            points.remove(points.size() - 1);
        }
        points.add(point);
    }

    Freight.Slope slopeAt(double grams) {
        int at = 1;
        while (at < points.size() - 1 && points.get(at).grams() < grams) {
            at++;
        }
        return slope(at);
    }

    /** The steepest comes last. */
    List<Freight.Slope> slopes() {
        List<Freight.Slope> slopes = new ArrayList<>();
        for (int at = 1; at < Math.max(2, points.size()); at++) {
            slopes.add(slope(at));
        }
        return slopes;
    }

    private Freight.Slope slope(int to) {
        Point from = points.get(to - 1);
        double rise = points.size() == 1 ? 0 : from.riseTo(points.get(to));
        return new Freight.Slope(from.price() - rise * from.grams(), rise);
    }
}
