package org.qihang.process.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * In which order groups of majors and ranges of places are searched: those first that can give the most points, until
 * nothing better can come.
 */
final class Search {

    /** One group of majors with one nearness of places. */
    record Step(MajorFit major, PlaceFit place, int most) {
    }

    /** Visits the rows of a group in a range of places. */
    interface Range {
        void visit(Step step, int group, int from, int to);
    }

    private static final int LAST_PLACE = 999_999;

    private final List<Step> steps;

    /** @param rest the most points that what is neither major nor place can give */
    Search(MatchWeights weights, int rest) {
        steps = Arrays.stream(MajorFit.values()).flatMap(major -> Arrays.stream(PlaceFit.values())
                .map(place -> new Step(major, place, weights.of(major) + weights.of(place) + rest)))
                .sorted(Comparator.comparingInt(Step::most).reversed()).toList();
    }

    /**
     * Runs until the best cannot change any more.
     *
     * @param groups of majors by fit, each once; {@link Majors#NOBODY} is passed over
     * @param places near to which is searched
     */
    void run(Best best, Function<MajorFit, int[]> groups, int[] places, Range range) {
        for (Step step : steps) {
            if (best.above(step.most())) {
                return;
            }
            for (int group : groups.apply(step.major())) {
                if (group != Majors.NOBODY) {
                    ranges(step, group, places, range);
                }
            }
        }
    }

    private static void ranges(Step step, int group, int[] places, Range range) {
        if (step.place() == PlaceFit.ELSEWHERE) {
            range.visit(step, group, 0, LAST_PLACE);
            return;
        }
        for (int i = 0; i < places.length; i++) {
            int from = step.place().from(places[i]);
            boolean visited = false;
            for (int earlier = 0; earlier < i; earlier++) {
                visited |= places[earlier] != PlaceFit.UNKNOWN && step.place().from(places[earlier]) == from;
            }
            if (places[i] != PlaceFit.UNKNOWN && !visited) {
                range.visit(step, group, from, step.place().to(places[i]));
            }
        }
    }
}
