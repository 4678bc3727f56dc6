package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When graduates of a year find something: from March to December, most before they leave in July, so that the rate is
 * near 78% at the end of June and near 92% at the end of August. The shares are illustrative.
 */
final class Settling {

    /** By the end of that day, this share of those who find something by the end of the year has found it. */
    private record Point(LocalDate day, double share) {
    }

    private final List<Point> points = new ArrayList<>();

    Settling(int classYear) {
        point(classYear, 2, 28, 0);
        point(classYear, 4, 30, .28);
        point(classYear, 5, 31, .52);
        point(classYear, 6, 30, .825);
        point(classYear, 7, 31, .90);
        point(classYear, 8, 31, .97);
        point(classYear, 12, 31, 1);
    }

    private void point(int year, int month, int day, double share) {
        points.add(new Point(MonthDay.of(month, day).atYear(year), share));
    }

    /**
     * A day.
     *
     * @param lateness above 1 for universities whose graduates settle later, below 1 earlier
     * @param latest no day after it
     */
    LocalDate day(Draw draw, double lateness, LocalDate latest) {
        double share = Math.pow(draw.share(), 1 / lateness);
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
