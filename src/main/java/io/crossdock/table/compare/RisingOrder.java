package io.crossdock.table.compare;

/** The longest part of a sequence of different numbers that rises: what has kept its order. */
final class RisingOrder {
    private RisingOrder() {}

    /** Which elements belong to it; patience sorting, n log n. */
    static boolean[] longest(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = firstTailAbove(numbers, tails, length, numbers[i]);
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] rising = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            rising[i] = true;
        }
        return rising;
    }

    /** The tails rise, so the first one that is not smaller is found by halving. */
    private static int firstTailAbove(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
