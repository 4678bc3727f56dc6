package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qihang.exchange.sample.SampleRoster;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.University;
import org.qihang.model.rule.AnsweringUnits;

/** The sample roster over this campaign's tables and universities: its figures are plausible, its codes all known. */
class SampleFiguresTest {

    private static final List<University> UNIVERSITIES = Loaded.UNIVERSITIES.stream().skip(1)
            .map(SampleFiguresTest::university).toList();
    private static final List<Graduate> SAMPLE = new SampleRoster(Loaded.CODES, UNIVERSITIES, 20_000, 7,
            LocalDate.of(2013, 12, 31)).graduates().toList();

    private static University university(String[] row) {
        University university = RegisterFactory.eINSTANCE.createUniversity();
        for (int i = 0; i < row.length; i++) {
            university.eSet(university.eClass().getEStructuralFeature(Loaded.UNIVERSITIES.getFirst()[i]), row[i]);
        }
        return university;
    }

    private static double share(Predicate<Graduate> which) {
        return SAMPLE.stream().filter(which).count() / (double) SAMPLE.size();
    }

    /** The rate on a day in percent by the campaign's first formula, over some of the graduates. */
    private static double rate(String day, Predicate<Graduate> which) {
        RateFormula formula = Loaded.CAMPAIGN.getFormulas().getFirst();
        List<String> notCounted = Arrays.asList(formula.getNotCounted().split(" "));
        LocalDate on = LocalDate.parse(day);
        List<String> destinations = SAMPLE.stream().filter(which)
                .map(each -> each.getDestinationSince() == null || !each.getDestinationSince().isAfter(on)
                        ? each.getDestination() : formula.getWhenUnknown())
                .filter(destination -> !destination.equals(formula.getOutside())).toList();
        return 100.0 * destinations.stream().filter(each -> !notCounted.contains(each)).count() / destinations.size();
    }

    @Test
    void ratesRiseAsInAYearLikeThis() {
        assertThat(rate("2013-04-30", each -> true)).isBetween(20.0, 35.0);
        assertThat(rate("2013-06-30", each -> true)).isBetween(75.0, 81.0);
        assertThat(rate("2013-08-31", each -> true)).isBetween(91.0, 93.0);
        assertThat(rate("2013-12-31", each -> true)).isBetween(93.0, 96.0);
    }

    @Test
    void universitiesAndUnitsDiffer() {
        assertThat(UNIVERSITIES.stream().mapToDouble(university -> rate("2013-12-31",
                each -> each.getUniversity().equals(university.getCode()))).summaryStatistics())
                .satisfies(rates -> assertThat(rates.getMax() - rates.getMin()).isGreaterThan(5));
        assertThat(List.of("2101", "2102", "2107", "2114").stream().map(city -> Math.round(10 * rate("2013-12-31",
                each -> each.getOrigin().startsWith(city)))).distinct().count()).isGreaterThan(1);
    }

    @Test
    void peopleAreAsTheProvincesGraduatesAre() {
        assertThat(share(each -> each.getOrigin().startsWith("21"))).isBetween(.69, .75);
        assertThat(share(each -> each.getOrigin().startsWith("54"))).isBetween(.0005, .01);
        assertThat(share(each -> each.getGender().equals("2"))).isBetween(.45, .58);
        assertThat(share(each -> !each.getHardship().equals("0"))).isBetween(.07, .09);
        assertThat(share(each -> each.getIdentityNumber().startsWith(each.getOrigin()))).isGreaterThan(.9);
        assertThat(share(each -> {
            int age = Period.between(each.getBirthDate(), LocalDate.of(2013, 7, 1)).getYears();
            return age >= 20 && age <= 26;
        })).isGreaterThan(.9);
        assertThat(share(each -> each.getDegree().equals("31"))).isBetween(.4, .7);
        assertThat(share(each -> each.getDegree().charAt(0) >= '4')).isBetween(.2, .5);
    }

    @Test
    void everyUnitAnswersForSomeAndSomeoneForEach() {
        AnsweringUnits units = new AnsweringUnits(Loaded.CAMPAIGN);
        Map<String, String> places = UNIVERSITIES.stream()
                .collect(Collectors.toMap(University::getCode, University::getPlace));
        Set<String> answering = SAMPLE.stream()
                .map(each -> units.of(each.getOrigin(), places.get(each.getUniversity())).orElseThrow())
                .collect(Collectors.toSet());
        assertThat(answering).isEqualTo(Loaded.CAMPAIGN.getUnits().stream().map(Unit::getCode).collect(Collectors.toSet()));
    }

    @Test
    void everyCodeIsOfItsTable() {
        for (Feature feature : Register.named("Graduate").orElseThrow().attributes()) {
            feature.codes().ifPresent(table -> {
                Set<String> known = Set.copyOf(Loaded.codes(Loaded.current(table)));
                boolean sums = Loaded.current(table).isBitMask();
                assertThat(SAMPLE).as(feature.toString()).extracting(each -> (String) each.eGet(feature.feature()))
                        .filteredOn(value -> value != null)
                        .allMatch(value -> known.contains(value) || sums && Integer.parseInt(value) < 8);
            });
        }
    }

    @Test
    void everyUniversityHasGraduates() {
        assertThat(SAMPLE.stream().map(Graduate::getUniversity).distinct()).hasSize(UNIVERSITIES.size());
    }
}
