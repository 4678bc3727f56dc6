package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.register.Graduate;

/** An employer of the season: who it is, how many it takes, since when, and what they studied. */
final class EmployerSeason {

    private static final int MAJORS = 3;

    private final String code;
    private final String name;
    private final String nature;
    private final String industry;
    private final String place;
    private final List<String> majors = new ArrayList<>(1);
    private int signings;
    private LocalDate first;

    EmployerSeason(Graduate graduate) {
        code = graduate.getEmployerCode();
        name = graduate.getEmployerName();
        nature = graduate.getEmployerNature();
        industry = graduate.getIndustry();
        place = graduate.getWorkplace();
    }

    /** One more who signs here within the season. */
    void signs(SeasonPerson person) {
        signings++;
        if (first == null || person.settled().isBefore(first)) {
            first = person.settled();
        }
        String major = person.graduate().getMajor();
        if (majors.size() < MAJORS && !majors.contains(major)) {
            majors.add(major);
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nature() {
        return nature;
    }

    String industry() {
        return industry;
    }

    String place() {
        return place;
    }

    List<String> majors() {
        return majors;
    }

    int signings() {
        return signings;
    }

    /** The day of the first signing; null when there is none. */
    LocalDate first() {
        return first;
    }
}
