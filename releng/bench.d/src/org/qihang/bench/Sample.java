package org.qihang.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The same made-up graduates for every contender: numbers of units, universities, degrees, destinations and days. */
final class Sample {

    static final LocalDate ON = LocalDate.of(2013, 8, 31);
    static final String[] DESTINATIONS = {"10", "11", "12", "27", "46", "50", "51", "65", "70", "71", "72", "75", "76", "80", "85"};
    static final String[] DEGREES = {"01", "11", "25", "31", "41", "61"};
    static final int UNITS = 17;
    static final int UNIVERSITIES = 115;
    static final int PLACES = 3200;
    static final int MAJORS = 1200;

    private static final int[] OFTEN = {30, 22, 8, 1, 1, 2, 2, 1, 12, 2, 2, 1, 3, 10, 3};
    private static final LocalDate FIRST = LocalDate.of(2013, 5, 1);
    private static final int DAYS = 110;

    final int size;
    final int[] unit;
    final int[] place;
    final int[] university;
    final int[] degree;
    final int[] major;
    final int[] destination;
    final int[] day;

    Sample(int size) {
        this.size = size;
        unit = new int[size];
        place = new int[size];
        university = new int[size];
        degree = new int[size];
        major = new int[size];
        destination = new int[size];
        day = new int[size];
        SplittableRandom random = new SplittableRandom(7);
        int[] drawn = often();
        for (int i = 0; i < size; i++) {
            // Two draws, the smaller one: a few units and universities have most of the graduates.
            unit[i] = Math.min(random.nextInt(UNITS), random.nextInt(UNITS));
            place[i] = random.nextInt(PLACES);
            university[i] = Math.min(random.nextInt(UNIVERSITIES), random.nextInt(UNIVERSITIES));
            degree[i] = random.nextInt(DEGREES.length);
            major[i] = random.nextInt(MAJORS);
            destination[i] = drawn[random.nextInt(drawn.length)];
            day[i] = random.nextInt(DAYS);
        }
    }

    private static int[] often() {
        int[] drawn = new int[Arrays.stream(OFTEN).sum()];
        int next = 0;
        for (int code = 0; code < OFTEN.length; code++) {
            for (int i = 0; i < OFTEN[code]; i++) {
                drawn[next++] = code;
            }
        }
        return drawn;
    }

    static String unit(int number) {
        return Integer.toString(210000 + 100 * (number + 1));
    }

    static String university(int number) {
        return Integer.toString(10100 + number);
    }

    static String place(int number) {
        return Integer.toString(110000 + number * 100);
    }

    static String major(int number) {
        return String.format("%06d", number + 20000);
    }

    LocalDate since(int row) {
        return FIRST.plusDays(day[row]);
    }

    /** Identity numbers are made up: none passes the check of GB 11643 other than by chance. */
    static String identity(int row) {
        return String.format("2101001991%08d", row);
    }
}
