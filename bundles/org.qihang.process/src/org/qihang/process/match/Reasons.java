package org.qihang.process.match;

import java.util.ArrayList;
import java.util.List;

/** The reasons of one match, in the order people weigh them. */
final class Reasons {

    private final MatchWeights weights;
    private final List<Reason> reasons = new ArrayList<>();

    Reasons(MatchWeights weights) {
        this.weights = weights;
    }

    Reasons major(MajorFit fit) {
        reasons.add(new Reason("match.major." + fit, weights.of(fit)));
        return this;
    }

    /** @param places home and university */
    Reasons place(int place, int[] places) {
        PlaceFit home = PlaceFit.of(place, places[0]);
        PlaceFit school = PlaceFit.of(place, places[1]);
        boolean nearHome = home.compareTo(school) <= 0;
        PlaceFit fit = nearHome ? home : school;
        reasons.add(new Reason("match.place." + fit, weights.of(fit), nearHome ? "match.home" : "match.school"));
        return this;
    }

    Reasons degree(int level, int asked) {
        int points = weights.degree(level, asked);
        String how = asked == DegreeLevel.NONE ? "notAsked" : level == asked ? "same" : "above";
        reasons.add(new Reason("match.degree." + how, points));
        return this;
    }

    Reasons pay(int pay, int tenth) {
        reasons.add(pay == PayScale.NONE ? new Reason("match.pay.none", 0)
                : new Reason("match.pay", weights.pay(tenth), pay));
        return this;
    }

    Match of(String key) {
        return Match.of(key, reasons);
    }

    /** The nearer one of home and university. */
    static PlaceFit nearest(int place, int[] places) {
        PlaceFit home = PlaceFit.of(place, places[0]);
        PlaceFit school = PlaceFit.of(place, places[1]);
        return home.compareTo(school) <= 0 ? home : school;
    }
}
