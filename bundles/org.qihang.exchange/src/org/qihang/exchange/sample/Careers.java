package org.qihang.exchange.sample;

import java.time.LocalDate;
import org.qihang.exchange.sample.Employers.Employer;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;
import org.qihang.model.register.Graduate;

/**
 * What became of graduates by a day: destination, since when, where. Universities, home
 * cities and people in hardship differ.
 */
final class Careers {

    private final Words shares;
    private final SamplePlaces places;
    private final Employers employers;
    private final Settling settling;
    private final LocalDate asOf;
    private final Weighted<String> afterDegree;
    private final Weighted<String> afterVocational;
    private final Weighted<String> without;
    private int agreements;

    Careers(Words shares, SamplePlaces places, Employers employers, Settling settling, LocalDate asOf) {
        this.shares = shares;
        this.places = places;
        this.employers = employers;
        this.settling = settling;
        this.asOf = asOf;
        afterDegree = shares.weighted("afterDegree");
        afterVocational = shares.weighted("afterVocational");
        without = shares.weighted("without");
    }

    /** Fills in where the graduate stands on the day of the roster. */
    void fill(Graduate graduate, School school, Study study, Draw draw) {
        if (draw.chance(shares.number("stillStudying"))) {
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

    private double chances(Graduate graduate, School school) {
        if (!graduate.getHardship().equals("0")) {
            return shares.number("employedHardship");
        }
        double home = 2 * Draw.fixed("home" + graduate.getOrigin().substring(0, 4)) - 1;
        double chance = shares.number("employed") + shares.number("employedByUniversity") * school.success()
                + shares.number("employedByHome") * home;
        return Math.clamp(chance, shares.number("employedLeast"), shares.number("employedMost"));
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
        graduate.setDestinationSince(settling.day(draw, school.success(), latest));
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
        double home = shares.number("workAtHome");
        String city = where < home ? graduate.getOrigin()
                : where < home + shares.number("workAtSchool") ? school.university().getPlace() : places.city(draw);
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
