package org.qihang.campaign.liaoning2013;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What happens in a season, day by day, and what follows from it by plain counting: the figures of the product are compared
 * with these. People, bodies and units are numbers here.
 */
final class Script {

    static final LocalDate FIRST = LocalDate.of(2013, 5, 20);
    static final LocalDate LAST = LocalDate.of(2014, 1, 31);
    static final LocalDate LEFT = LocalDate.of(2013, 7, 1);
    static final int PEOPLE = 48;
    static final List<String> BODIES = List.of("development", "industry", "sme", "sasac", "hrss", "education", "youth-league");
    private static final LocalDate POSTS_END = LocalDate.of(2013, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 1);
    private static final LocalDate FAIRS_END = LocalDate.of(2013, 6, 30);
    private static final int POST_DAYS = 14;

    private Script() {
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2013, month, day);
    }

    // ---- people -------------------------------------------------------------------------------------------------

    /** The destinations of a person by the day they begin. */
    static TreeMap<LocalDate, String> destinations(int person) {
        return new TreeMap<>(switch (person % 6) {
            case 0 -> Map.of(FIRST.plusDays(person), "10");
            case 1 -> Map.of(day(6, 10).plusDays(person), "80");
            case 2 -> Map.of(LEFT, "70", day(9, 1).plusDays(person), "11");
            case 3 -> Map.of(LEFT, "70");
            case 4 -> Map.of(LEFT, "71");
            default -> Map.of(JUNE.plusDays(person), "12", day(8, 1).plusDays(person), "70", day(11, 1).plusDays(person), "75");
        });
    }

    private static String destination(int person, LocalDate on) {
        var last = destinations(person).floorEntry(on);
        return last == null ? "70" : last.getValue();
    }

    static boolean without(int person, LocalDate on) {
        return List.of("70", "71", "72").contains(destination(person, on));
    }

    static boolean waits(int person, LocalDate on) {
        return destination(person, on).equals("70");
    }

    static boolean hard(int person) {
        return person % 3 != 1;
    }

    /** The unit of a person, counted from 0. */
    static int unit(int person) {
        return person % Loaded.CAMPAIGN.getUnits().size();
    }

    static long employed(LocalDate on, int unit) {
        return IntStream.range(0, PEOPLE).filter(person -> (unit < 0 || unit(person) == unit) && !without(person, on)).count();
    }

    static BigDecimal rate(LocalDate on) {
        return BigDecimal.valueOf(100 * employed(on, -1)).divide(BigDecimal.valueOf(PEOPLE), 2, RoundingMode.HALF_UP);
    }

    // ---- services and contacts --------------------------------------------------------------------------------------

    /** When a person is registered as unemployed; null for never. */
    static LocalDate registered(int person) {
        return switch (person % 6) {
            case 2, 3 -> day(7, 3).plusDays(person);
            case 5 -> day(8, 3).plusDays(person);
            default -> null;
        };
    }

    /** When the service of a person is closed; null for never. */
    static LocalDate closed(int person) {
        return person % 6 == 2 ? destinations(person).lastKey().plusDays(1) : null;
    }

    /** The days of matching contacts. */
    static List<LocalDate> contacts(int person) {
        LocalDate registered = registered(person);
        if (registered == null || person % 7 == 6) {
            return List.of();
        }
        return person % 4 == 3 ? List.of(registered.plusDays(20)) : List.of(registered.plusDays(20), registered.plusDays(60));
    }

    /** The day a public-welfare post is found; null for none. */
    static LocalDate welfare(int person) {
        return registered(person) != null && person % 5 == 0 ? registered(person).plusDays(100) : null;
    }

    /** The clock of a person on a day, as "STATE missing days"; null when none runs. */
    static String clock(int person, LocalDate on) {
        LocalDate registered = registered(person);
        if (!hard(person) || registered == null || registered.isAfter(on) || !without(person, on)
                || closed(person) != null && !closed(person).isAfter(on)) {
            return null;
        }
        LocalDate due = registered.plusMonths(3);
        long made = contacts(person).stream().filter(day -> !day.isAfter(on) && !day.isAfter(due)).count();
        long missing = made >= 2 ? 0 : 2 - made;
        long left = ChronoUnit.DAYS.between(on, due);
        String state;
        if (welfare(person) != null && !welfare(person).isAfter(on)) {
            state = "PLACED";
        } else if (left < 0) {
            state = missing == 0 ? "WELFARE_DUE" : "CONTACTS_MISSED";
        } else if (left <= 14) {
            state = missing == 0 ? "WELFARE_SOON" : "CONTACTS_SOON";
        } else {
            state = "RUNNING";
        }
        return state + " " + missing + " " + left;
    }

    // ---- quotas ---------------------------------------------------------------------------------------------------

    /** How many persons a body's post of a day wants; 0 for no post. */
    static int wanted(int body, LocalDate on) {
        long since = ChronoUnit.DAYS.between(FIRST, on);
        return since < 0 || since >= POST_DAYS ? 0 : 2000 + 100 * body + (int) since;
    }

    /** How many fairs a kind of host holds on a day. */
    static int fairs(String host, LocalDate on) {
        long since = ChronoUnit.DAYS.between(JUNE, on);
        return since < 0 ? 0 : switch (host) {
            case "10" -> since % 3 == 0 && since < 30 ? 1 : 0;
            case "20" -> since < 32 ? 2 : 0;
            case "30" -> since % 3 == 1 && since < 27 ? 1 : 0;
            case "40" -> since % 2 == 0 && since < 40 ? 1 : 0;
            default -> 0;
        };
    }

    /** What a quota says on a day, as "done late gap projection". */
    static String quota(String code, int planned, LocalDate on) {
        boolean posts = code.equals("posts");
        LocalDate begins = posts ? FIRST : JUNE;
        LocalDate ends = posts ? POSTS_END : FAIRS_END;
        String host = switch (code) {
            case "fairs-education" -> "10";
            case "fairs-university" -> "20";
            case "fairs-hrss" -> "30";
            case "fairs-unit" -> "40";
            default -> "";
        };
        long done = 0;
        long late = 0;
        for (LocalDate day = begins; !day.isAfter(on); day = day.plusDays(1)) {
            LocalDate that = day;
            long amount = posts ? IntStream.range(0, BODIES.size()).mapToLong(body -> wanted(body, that)).sum() : fairs(host, that);
            if (day.isAfter(ends)) {
                late += amount;
            } else {
                done += amount;
            }
        }
        String projection = "null";
        if (!on.isBefore(begins)) {
            LocalDate last = on.isAfter(ends) ? ends : on;
            long passed = ChronoUnit.DAYS.between(begins, last) + 1;
            long all = ChronoUnit.DAYS.between(begins, ends) + 1;
            projection = BigDecimal.valueOf(done * all).divide(BigDecimal.valueOf(passed), 0, RoundingMode.HALF_UP).toString();
        }
        return done + " " + late + " " + (planned - done - late) + " " + projection;
    }

    // ---- tasks ----------------------------------------------------------------------------------------------------

    /** The progress of a part of the task to collect posts, in percent. */
    static int progress(int part, LocalDate on) {
        long since = ChronoUnit.DAYS.between(FIRST, on) + 1;
        return (int) Math.min(100, part % 3 == 2 ? since * 5 : since * 10);
    }

    /** The task on a day, as "progress steps done overdue". */
    static String task(int parts, LocalDate on) {
        int sum = IntStream.range(0, parts).map(part -> progress(part, on)).sum();
        long done = IntStream.range(0, parts).filter(part -> progress(part, on) == 100).count();
        return sum / parts + " " + parts + " " + done + " " + (on.isAfter(POSTS_END) ? parts - done : 0);
    }
}
