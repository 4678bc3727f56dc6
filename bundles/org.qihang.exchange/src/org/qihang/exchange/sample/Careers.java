package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qihang.exchange.sample.Employers.Employer;
import org.qihang.model.register.Graduate;

/**
 * What became of graduates by a day: destination, since when, where. All shares are illustrative; universities, home
 * cities, hardship and Tibet differ.
 */
final class Careers {

    private static final double EMPLOYED_IN_THE_END = .943;
    private static final double STILL_STUDYING = .004;

    private final SamplePlaces places;
    private final Employers employers;
    private final Settling settling;
    private final LocalDate asOf;
    private final Weighted<String> afterDegree;
    private final Weighted<String> afterVocational;
    private final Weighted<String> without;
    private int agreements;

    Careers(SamplePlaces places, Employers employers, Settling settling, LocalDate asOf) {
        this.places = places;
        this.employers = employers;
        this.settling = settling;
        this.asOf = asOf;
        afterDegree = shares("10", 52, "11", 15, "12", 10.5, "80", 12.5, "85", 3.2, "27", .3, "46", .5, "50", 1.4, "51", 1.4,
                "75", .9, "76", 2.3);
        afterVocational = shares("10", 50, "11", 22, "12", 13, "80", 6.5, "85", .4, "46", 1.2, "50", .3, "51", 1.4, "75", 1.4,
                "76", 3.8);
        without = shares("70", 70, "71", 18, "72", 12);
    }

    private static Weighted<String> shares(Object... pairs) {
        Map<String, Double> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
        }
        return new Weighted<>(map);
    }

    /** Fills in where the graduate stands on the day of the roster. */
    void fill(Graduate graduate, School school, Study study, Draw draw) {
        if (draw.chance(STILL_STUDYING)) {
            graduate.setDestination("65");
        } else if (draw.chance(chances(graduate, school))) {
            employed(graduate, school, study, draw);
        } else {
            graduate.setDestination(without.pick(draw));
        }
        if (graduate.getDestinationSince() == null || graduate.getDestinationSince().isAfter(asOf)) {
            pending(graduate);
        }
    }

    private static double chances(Graduate graduate, School school) {
        if (graduate.getHardship() != null && !graduate.getHardship().equals("0")) {
            return .985;
        }
        double home = 2 * Draw.fixed("home" + graduate.getOrigin().substring(0, 4)) - 1;
        return Math.clamp(EMPLOYED_IN_THE_END + .035 * school.success() + .012 * home, .85, .99);
    }

    /** Nothing yet, or nothing by that day: what came later is not in the roster. */
    private static void pending(Graduate graduate) {
        if (graduate.getDestinationSince() != null) {
            graduate.setDestination("70");
            graduate.setDestinationSince(null);
            graduate.setEvidence(null);
            graduate.setEmployerCode(null);
            graduate.setEmployerName(null);
            graduate.setEmployerNature(null);
            graduate.setIndustry(null);
            graduate.setWorkplace(null);
            graduate.setPosition(null);
        }
    }

    private void employed(Graduate graduate, School school, Study study, Draw draw) {
        String destination = (study.degree().charAt(0) < '4' ? afterDegree : afterVocational).pick(draw);
        graduate.setDestination(destination);
        LocalDate latest = destination.equals("80") || destination.equals("85") ? settling.on(8, 31) : settling.end();
        graduate.setDestinationSince(settling.day(draw, 1 - .25 * school.success(), latest));
        switch (destination) {
            case "80", "27" -> at(graduate, null, school.university().getName(), "21", "P",
                    school.university().getPlace(), destination.equals("27") ? "11" : null);
            case "85" -> at(graduate, null, "境外院校或单位（示例）", null, null, null, null);
            case "46" -> {
                graduate.setDestinationSince(settling.on(9, 10));
                at(graduate, null, "部队（示例）", "40", null, graduate.getOrigin(), "80");
            }
            case "50", "51" -> at(graduate, null, places.name(graduate.getOrigin()) + "基层服务岗位（示例）",
                    draw.chance(.5) ? "55" : "56", "S", graduate.getOrigin(), "30");
            case "75", "76" -> at(graduate, null, destination.equals("75") ? "自办企业（示例）" : null, "39", null,
                    graduate.getOrigin(), "90");
            default -> hired(graduate, school, study, draw);
        }
    }

    private void hired(Graduate graduate, School school, Study study, Draw draw) {
        double where = draw.share();
        String city = where < .36 ? graduate.getOrigin() : where < .66 ? school.university().getPlace() : places.city(draw);
        Employer employer = employers.any(draw, city.substring(0, 4), study.discipline().industries().pick(draw));
        at(graduate, employer.code(), employer.name(), employer.nature(), employer.industry(), employer.place(),
                study.discipline().positions().pick(draw));
        if (graduate.getDestination().equals("10")) {
            graduate.setEvidence("示例" + settling.end().getYear() + "-%07d".formatted(++agreements));
        }
    }

    private static void at(Graduate graduate, String code, String name, String nature, String industry, String place,
            String position) {
        graduate.setEmployerCode(code);
        graduate.setEmployerName(name);
        graduate.setEmployerNature(nature);
        graduate.setIndustry(industry);
        graduate.setWorkplace(place);
        graduate.setPosition(position);
    }
}
