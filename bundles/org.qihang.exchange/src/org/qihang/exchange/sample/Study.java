package org.qihang.exchange.sample;

import java.time.LocalDate;
import org.qihang.model.register.University;

/**
 * What someone has studied where.
 *
 * @param degree code of the degree (31 undergraduate, 61 vocational, ...)
 * @param major code of the major
 * @param discipline the field it belongs to
 * @param teacher whether the major trains teachers
 * @param halfYears how long it takes, in half years
 */
record Study(University university, String degree, String major, Discipline discipline, boolean teacher,
        int halfYears) {

    /** The years as rosters write them: 4 or 2.5. */
    String schooling() {
        return halfYears % 2 == 0 ? String.valueOf(halfYears / 2) : halfYears / 2 + ".5";
    }

    /** When it began, for those who finish in a year: 1 September. */
    LocalDate enrolled(int classYear) {
        return LocalDate.of(classYear - (halfYears + 1) / 2, 9, 1);
    }

    /** How old most are at the end, having been 19 when it began; older with a degree upon a degree. */
    int age() {
        return switch (degree.charAt(0)) {
            case '0' -> 28;
            case '1' -> 25;
            case '2' -> 24;
            default -> 19 + (halfYears + 1) / 2;
        };
    }
}
