package org.qihang.process.match;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The open posts of a campaign, to be found by major and place. Does not change. */
final class PostIndex {

    private final PostRows rows;
    private final Majors majors;
    private final Postings postings = new Postings();
    private final byte[] tenths;

    PostIndex(PostRows rows, Majors majors) {
        this.rows = rows;
        this.majors = majors;
        PayScale scale = rows.payScale();
        tenths = new byte[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            tenths[row] = (byte) scale.tenth(rows.pay(row));
            enter(row);
        }
        postings.sort();
    }

    private void enter(int row) {
        int place = rows.place(row);
        if (rows.asked(row).length == 0) {
            postings.add(Majors.ANY, place, row);
        } else {
            // Two majors of one class are one entry of the class.
            Arrays.stream(rows.asked(row)).flatMapToInt(Arrays::stream).distinct()
                    .forEach(group -> postings.add(group, place, row));
        }
    }

    /** How many posts there are. */
    int size() {
        return rows.size();
    }

    /** The best posts for a leaver on a day; the better paid first among equals, then by code. */
    List<Match> best(Seeker seeker, LocalDate on, int limit, MatchWeights weights) {
        int day = (int) on.toEpochDay();
        int level = DegreeLevel.of(seeker.degree());
        int[] own = majors.find(seeker.major());
        int[] places = seeker.places();
        Best best = new Best(limit, this::ties);
        new Search(weights, weights.mostOfDegree() + weights.pay()).run(best,
                fit -> new int[] {fit == MajorFit.NOT_ASKED ? Majors.ANY : own[fit.ordinal()]}, places,
                (step, group, from, to) -> postings.visit(group, from, to, (row, place) -> {
                    // Each post is met in several groups and ranges, and taken in its own.
                    if (rows.level(row) <= level && rows.open(row, day)
                            && Reasons.nearest(place, places) == step.place()
                            && Majors.fit(rows.asked(row), own) == step.major()) {
                        best.offer(row, weights.of(step.major()) + weights.of(step.place())
                                + weights.degree(level, rows.level(row)) + weights.pay(tenths[row]));
                    }
                }));
        return best.rows().mapToObj(row -> new Reasons(weights).major(Majors.fit(rows.asked(row), own))
                .place(rows.place(row), places).degree(level, rows.level(row)).pay(rows.pay(row), tenths[row])
                .of(rows.key(row))).toList();
    }

    private int ties(int one, int other) {
        int pay = Integer.compare(rows.pay(other), rows.pay(one));
        return pay != 0 ? pay : rows.key(one).compareTo(rows.key(other));
    }
}
