package io.crossdock.planning.search;

/** A rule over quantities: their sum, each times its coefficient, lies between the two limits. */
@SuppressWarnings("ArrayRecordComponent") // built once for a set of lanes, read in the innermost loop
record Row(double[] coefficients, double least, double most) {
    private static final double TINY = 1e-9;

    static Row atMost(double[] coefficients, double most) {
        return new Row(coefficients, Double.NEGATIVE_INFINITY, most);
    }

    boolean isKept(double[] values) {
        double sum = 0;
        for (int at = 0; at < coefficients.length; at++) {
            sum += coefficients[at] * values[at];
        }
        double slack = TINY * (1 + Math.abs(sum));
        return sum >= least - slack && sum <= most + slack;
    }
}
