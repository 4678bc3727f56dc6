package org.qihang.bench;

import java.util.Arrays;
import java.util.Locale;

/** One measure: its values sorted, in milliseconds or another unit in which less is better. */
record Measured(double[] values) {

    Measured {
        values = values.clone();
        Arrays.sort(values);
    }

    double min() {
        return values[0];
    }

    double median() {
        return values[values.length / 2];
    }

    double max() {
        return values[values.length - 1];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s / %s / %s", shown(min()), shown(median()), shown(max()));
    }

    static String shown(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
