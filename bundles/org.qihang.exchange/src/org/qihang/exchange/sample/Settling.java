package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Words;

/**
 * When graduates of a year find something: from March to December, most before they leave in July, so that the rate is
 * near 78% at the end of June and near 92% at the end of August.
 */
final class Settling {

    /** By the end of that day, this share of those who find something by the end of the year has found it. */
    private record Point(LocalDate day, double share) {
    }

    private final List<Point> points = new ArrayList<>();
    private final double lateness;

    Settling(Words shares, int classYear) {
        lateness = shares.number("lateness");
        shares.weights("settled").forEach((day, share) ->
                points.add(new Point(MonthDay.parse("--" + day).atYear(classYear), share)));
    }

    /**
     * A day.
     *
     * @param success from -1 for universities whose graduates settle late to 1 for those where they settle early
     * @param latest no day after it
     */
    LocalDate day(Draw draw, double success, LocalDate latest) {
        double share = Math.pow(draw.share(), 1 / (1 - lateness * success));
        Point before = points.getFirst();
        for (Point point : points) {
            if (share < point.share()) {
                double part = (share - before.share()) / (point.share() - before.share());
                long days = ChronoUnit.DAYS.between(before.day(), point.day());
                LocalDate day = before.day().plusDays(1 + (long) (part * days));
                return day.isAfter(latest) ? latest : day;
            }
            before = point;
        }
        return before.day();
    }

    /** The last day of the season. */
    LocalDate end() {
        return points.getLast().day();
    }

    /** A day of the class's year. */
    LocalDate on(int month, int day) {
        return LocalDate.of(end().getYear(), month, day);
    }
}
