package org.qihang.exchange.sample.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Things with weights, picked by chance. Immutable. */
public final class Weighted<T> {

    private final List<T> things = new ArrayList<>();
    private final double[] upTo;

    /** The map's order decides; give it one that does not change from run to run. */
    public Weighted(Map<T, Double> weights) {
        upTo = new double[weights.size()];
        double sum = 0;
        for (Map.Entry<T, Double> entry : weights.entrySet()) {
            sum += entry.getValue();
            upTo[things.size()] = sum;
            things.add(entry.getKey());
        }
    }

    public T pick(Draw draw) {
        double at = draw.share() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1));
    }
}
