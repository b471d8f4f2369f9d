package io.crossdock.planning.search;

import io.crossdock.planning.problem.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A tariff as pieces over the weight, and straight lines below it: what a range of weights costs at least. */
final class Freight {
    /** Amounts of a search are in ten-millionths of a dollar: a rate by unit times a thousandth of a unit. */
    static final double CENT = 100_000;

    private final Tariff tariff;
    private final List<Piece> pieces = new ArrayList<>();

    /** Weights over which the price by weight is straight; its rate by kilogram is the price of one gram here. */
    private record Piece(long from, long to, double fixed, double perGram) {}

    /** A price that is nowhere above the tariff within its range. */
    record Slope(double fixed, double perGram) {
        double price(double grams) {
            return fixed + perGram * grams;
        }
    }

    Freight(Tariff tariff) {
        this.tariff = tariff;
        List<Tariff.Break> breaks = tariff.breaks();
        double flat = tariff.flatCents() * CENT;
        if (breaks.isEmpty()) {
            pieces.add(new Piece(0, Long.MAX_VALUE, flat, 0));
        }
        for (int at = 0; at < breaks.size(); at++) {
            long to = at + 1 < breaks.size() ? breaks.get(at + 1).fromGrams() - 1 : Long.MAX_VALUE;
            addPieces(breaks.get(at), to, flat);
        }
    }

    private void addPieces(Tariff.Break reached, long to, double flat) {
        double least = tariff.minimumCents() * CENT;
        double rate = reached.ratePerKg();
        long lastAtLeast = rate * to <= least ? to : (long) Math.floor(least / rate);
        if (lastAtLeast >= reached.fromGrams()) {
            pieces.add(new Piece(reached.fromGrams(), lastAtLeast, flat + least, 0));
        }
        if (lastAtLeast < to) {
            pieces.add(new Piece(Math.max(reached.fromGrams(), lastAtLeast + 1), to, flat, rate));
        }
    }

    boolean isFlat() {
        return !tariff.isByWeight();
    }

    /** Without rounding to cents. */
    double price(long grams) {
        Piece reached = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.from() <= grams) {
                reached = piece;
            }
        }
        return price(reached, grams);
    }

    private double price(Piece piece, long grams) {
        return piece.fixed() + piece.perGram() * grams + CENT * tariff.palletCents() * tariff.pallets(grams);
    }

    /** No lighter load costs more than this. */
    double atMost(long grams) {
        double most = 0;
        for (Piece piece : pieces) {
            most = Math.max(most, price(piece, grams));
        }
        return most;
    }

    /** Straight prices that are nowhere above the tariff in this range of weights. */
    Hull below(long from, long to) {
        Hull hull = new Hull();
        for (Piece piece : pieces) {
            long first = Math.max(from, piece.from());
            long last = Math.min(to, piece.to());
            if (first <= last) {
                addCorners(hull, piece, first, last);
            }
        }
        return hull;
    }

    private void addCorners(Hull hull, Piece piece, long first, long last) {
        hull.add(first, price(piece, first));
        long pallet = tariff.palletGrams();
        if (pallet > 0) {
            long firstFull = Math.max(1, (first + pallet - 1) / pallet) * pallet;
            long lastFull = last / pallet * pallet;
            if (firstFull > first && firstFull <= last) {
                hull.add(firstFull, price(piece, firstFull));
            }
            if (lastFull > firstFull) {
                hull.add(lastFull, price(piece, lastFull));
            }
        }
        if (last > first) {
            hull.add(last, price(piece, last));
        }
    }

    /** Last weight of the lower half of the range, where the price jumps or bends near this weight; -1 when it is straight. */
    long bend(long from, long to, long near) {
        long best = -1;
        for (Piece piece : pieces) {
            if (piece.to() >= from && piece.to() < to) {
                best = nearer(best, piece.to(), near);
            }
        }
        long pallet = tariff.palletGrams();
        if (pallet > 0) {
            long below = Math.max(from, Math.min(near, to)) / pallet * pallet;
            for (long full = Math.max(pallet, below - pallet); full <= below + pallet; full += pallet) {
                if (full >= from && full < to) {
                    best = nearer(best, full, near);
                }
            }
        }
        return best;
    }

    private static long nearer(long one, long other, long near) {
        return one < 0 || Math.abs(other - near) < Math.abs(one - near) ? other : one;
    }

    /** Where the price jumps or bends within the range, with its ends, in rising order. */
    long[] corners(long from, long to) {
        LongStream ends = LongStream.of(from, to);
        for (Piece piece : pieces) {
            ends = LongStream.concat(ends, LongStream.of(piece.from(), piece.to()));
        }
        long pallet = tariff.palletGrams();
        if (pallet > 0) {
            ends = LongStream.concat(
                    ends, LongStream.rangeClosed(1, to / pallet).map(full -> full * pallet));
        }
        return ends.filter(grams -> grams >= from && grams <= to)
                .sorted()
                .distinct()
                .toArray();
    }
}
