package org.qihang.process.match;

import static org.qihang.process.Season.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.Entry;
import org.qihang.process.Season;

/** Posts and graduates made at random, close enough in majors and places that many are alike. */
final class Labour {

    private static final String[] MAJORS = {"080901", "080902", "080703", "081001", "120203K", "120204", "120101",
        "610201", "610202"};
    private static final String[] PLACES = {"210102", "210103", "210104", "211202", "211224", "110108", "370102", "210100"};
    private static final String[] DEGREES = {"01", "11", "25", "31", "31", "33", "41", "61"};

    private final Season season;
    private final Random random;

    Labour(Season season, long seed) {
        this.season = season;
        this.random = new Random(seed);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    Labour posts(int count) {
        for (int i = 0; i < count; i++) {
            LocalDate from = day(5, 20).plusDays(random.nextInt(60));
            Entry post = season.aPost().with(Literals.POST__PLACE, one(PLACES)).with(Literals.POST__NUMBER, 1 + random.nextInt(2))
                    .with(Literals.POST__DEGREE, random.nextInt(4) == 0 ? null : one(DEGREES))
                    .with(Literals.POST__VALID_FROM, from)
                    .with(Literals.POST__VALID_TO, random.nextBoolean() ? null : from.plusDays(random.nextInt(60)));
            if (random.nextInt(3) > 0) {
                post.with(Literals.POST__MAJORS, random.nextBoolean() ? one(MAJORS) : one(MAJORS) + " " + one(MAJORS));
            }
            if (random.nextInt(5) > 0) {
                BigDecimal pay = BigDecimal.valueOf(1500 + 100L * random.nextInt(15));
                post.with(random.nextInt(6) == 0 ? Literals.POST__PAY_TO : Literals.POST__PAY_FROM, pay);
            }
            post.with(Literals.POST__CODE, String.format("P%05d", i)).add();
        }
        season.happened();
        return this;
    }

    Labour graduates(int count) {
        for (int i = 0; i < count; i++) {
            season.aGraduate().with(Literals.GRADUATE__MAJOR, one(MAJORS)).with(Literals.GRADUATE__DEGREE, one(DEGREES))
                    .with(Literals.GRADUATE__ORIGIN, one(new String[] {"210102", "210103", "211202", "211224", "211281"}))
                    .with(Literals.GRADUATE__UNIVERSITY, Season.UNIVERSITIES.get(random.nextInt(Season.UNIVERSITIES.size())))
                    .with(Literals.GRADUATE__HARDSHIP, one(new String[] {"0", "0", null, "1", "4"}))
                    .with(Literals.GRADUATE__DESTINATION, one(new String[] {"70", null, "10", "71", "65"})).add();
        }
        season.happened();
        return this;
    }

    /** Signings for posts, some dissolved. */
    void signings(int count, int posts) {
        for (int i = 0; i < count; i++) {
            season.a(Literals.SIGNING).with(Literals.SIGNING__CODE, "S" + i)
                    .with(Literals.SIGNING__PERSON, String.format("210102199%09d", 1 + random.nextInt(20)))
                    .with(Literals.SIGNING__EMPLOYER, "111111111").with(Literals.SIGNING__KIND, "1")
                    .with(Literals.SIGNING__POST, String.format("P%05d", random.nextInt(posts)))
                    .with(Literals.SIGNING__DESTINATION, "10").with(Literals.SIGNING__SIGNED, day(6, 10))
                    .with(Literals.SIGNING__DISSOLVED, random.nextInt(3) == 0 ? day(6, 20) : null).add();
        }
        season.happened();
    }
}
