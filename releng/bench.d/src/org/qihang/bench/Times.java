package org.qihang.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of the rounds of one contender, in milliseconds. */
final class Times {

    private final List<Double> values = new ArrayList<>();

    void add(double millis) {
        values.add(millis);
    }

    Measured measured() {
        return new Measured(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
