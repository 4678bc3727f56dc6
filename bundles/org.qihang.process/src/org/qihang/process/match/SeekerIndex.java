package org.qihang.process.match;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qihang.process.Employment;

/** The graduates of a campaign, to be found by major and place. Does not change. */
final class SeekerIndex {

    private final SeekerRows rows;
    private final Majors majors;
    private final Postings postings = new Postings();

    SeekerIndex(SeekerRows rows, Majors majors) {
        this.rows = rows;
        this.majors = majors;
        for (int row = 0; row < rows.size(); row++) {
            int[] places = rows.places(row);
            enter(row, places[0]);
            if (places[1] != places[0]) {
                enter(row, places[1]);
            }
        }
        postings.sort();
    }

    private void enter(int row, int place) {
        postings.add(Majors.ANY, place, row);
        for (int group : rows.own(row)) {
            postings.add(group, place, row);
        }
    }

    /**
     * The best candidates for a post on a day, of those who wait for employment; graduates in hardship first among
     * equals, then by identity number.
     */
    List<Match> best(Ask ask, LocalDate on, int limit, MatchWeights weights, Employment employment) {
        int day = (int) on.toEpochDay();
        boolean[] waiting = waiting(employment);
        int asked = DegreeLevel.of(ask.degree());
        int[][] wanted = ask.majors().stream().map(majors::find).toArray(int[][]::new);
        int[] places = {PlaceFit.place(ask.place())};
        Best best = new Best(limit, this::ties);
        new Search(weights, weights.mostOfDegree()).run(best, fit -> groups(fit, wanted), places,
                (step, group, from, to) -> postings.visit(group, from, to, (row, at) -> {
                    // A graduate is met by home and university and in several groups, and taken once: in the nearest.
                    if (rows.level(row) >= asked && (waiting[rows.destination(row)] || rows.later(row, day))
                            && at == nearer(row, places[0]) && PlaceFit.of(at, places[0]) == step.place()
                            && Majors.fit(wanted, rows.own(row)) == step.major()) {
                        best.offer(row, weights.of(step.major()) + weights.of(step.place())
                                + weights.degree(rows.level(row), asked));
                    }
                }));
        return best.rows().mapToObj(row -> new Reasons(weights).major(Majors.fit(wanted, rows.own(row)))
                .place(places[0], rows.places(row)).degree(rows.level(row), asked).of(rows.key(row))).toList();
    }

    private boolean[] waiting(Employment employment) {
        String[] codes = rows.destinations();
        boolean[] waiting = new boolean[codes.length];
        for (int i = 0; i < codes.length; i++) {
            waiting[i] = employment.waits(codes[i]);
        }
        return waiting;
    }

    private static int[] groups(MajorFit fit, int[][] wanted) {
        if (wanted.length == 0) {
            return fit == MajorFit.NOT_ASKED ? new int[] {Majors.ANY} : new int[0];
        }
        return fit == MajorFit.NOT_ASKED ? new int[0]
                : Arrays.stream(wanted).mapToInt(groups -> groups[fit.ordinal()]).distinct().toArray();
    }

    private int nearer(int row, int place) {
        int[] places = rows.places(row);
        return PlaceFit.of(place, places[0]).compareTo(PlaceFit.of(place, places[1])) <= 0 ? places[0] : places[1];
    }

    private int ties(int one, int other) {
        int hardship = Boolean.compare(rows.hardship(other), rows.hardship(one));
        return hardship != 0 ? hardship : rows.key(one).compareTo(rows.key(other));
    }
}
