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

    Freight.Slope slopeAt(long grams) {
        Point from = points.get(0);
        if (points.size() == 1) {
            return new Freight.Slope(from.price(), 0);
        }
        Point to = points.get(1);
        for (int at = 2; at < points.size() && to.grams() < grams; at++) {
            from = to;
            to = points.get(at);
        }
        double rise = from.riseTo(to);
        return new Freight.Slope(from.price() - rise * from.grams(), rise);
    }
}
