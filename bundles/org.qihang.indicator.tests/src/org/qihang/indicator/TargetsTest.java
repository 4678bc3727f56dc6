package org.qihang.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.store.Store;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Targets over few people, counted by hand. */
class TargetsTest {

    private static final LocalDate AUGUST = LocalDate.of(2013, 8, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 31);
    private static final LocalDate MAY = LocalDate.of(2013, 5, 1);

    private TestPlace place;
    private Store store;
    private Province province;

    @BeforeEach
    void open() {
        place = TestDatabase.H2.place();
        store = place.open("tester");
        province = new Province(store, 2013);
    }

    @AfterEach
    void close() {
        store.close();
        place.close();
    }

    private Group aGroup() {
        return new Group(store, province);
    }

    private List<TargetStatus> on(LocalDate day) {
        return new Targets(store, new Rates(store)).on(province.id, day);
    }

    @Test
    void goalActualGapInPointsAndPersons() {
        province.target(Subject.PROVINCE, null, "92", AUGUST);
        province.target(Subject.UNIT, "211224", "92", AUGUST);
        province.target(Subject.UNIVERSITY, "10142", "50", AUGUST);
        province.target(Subject.HARDSHIP, null, "100", DECEMBER);
        province.target(Subject.TIBET, null, "100", DECEMBER);
        province.create();
        aGroup().to("10", MAY).of(8);
        aGroup().from("211224").hardship("4").to("70", MAY).of(2);
        aGroup().from("540102").at("10142").to("10", MAY).hardship("0").of(1);
        List<TargetStatus> targets = on(AUGUST);
        assertThat(targets.stream().map(status -> status.actual().numerator() + "/" + status.actual().denominator() + " "
                + status.gapPoints() + " " + status.gapPersons())).containsExactly(
                        // 92% of 11 is 10.12: eleven people, nine are.
                        "9/11 10.18 2", "0/2 92.00 2", "1/1 -50.00 0", "0/2 100.00 2", "1/1 0.00 0");
        assertThat(targets.getFirst().actual().rate()).hasToString("81.82");
    }

    @Test
    void leaversAreThoseWhoWaitedWhenSchoolEnded() {
        province.target(Subject.LEAVER, null, "100", DECEMBER);
        province.create();
        LocalDate september = LocalDate.of(2013, 9, 1);
        aGroup().to("10", LocalDate.of(2013, 6, 30)).of(3);
        aGroup().to("71", MAY).of(1);
        aGroup().to("70", MAY).of(1);
        Group.move(store, aGroup().to("70", MAY).stored(), "11", september);
        aGroup().to("10", LocalDate.of(2013, 7, 2)).of(1);
        assertThat(on(LocalDate.of(2013, 6, 30)).getFirst().actual()).isEqualTo(RateRow.of(List.of(), 0, 0));
        assertThat(on(LocalDate.of(2013, 7, 1)).getFirst().actual()).isEqualTo(RateRow.of(List.of(), 0, 3));
        assertThat(on(AUGUST).getFirst().actual()).isEqualTo(RateRow.of(List.of(), 1, 3));
        assertThat(on(september).getFirst().actual()).isEqualTo(RateRow.of(List.of(), 2, 3));
        assertThat(on(LocalDate.of(2013, 6, 30)).getFirst().gapPoints()).isNull();
    }

    @Test
    void afterTheDueDayAFigureStaysAsItWas() {
        province.target(Subject.PROVINCE, null, "92", AUGUST);
        province.create();
        aGroup().to("10", MAY).of(1);
        aGroup().to("10", LocalDate.of(2013, 9, 1)).of(1);
        TargetStatus later = on(DECEMBER).getFirst();
        assertThat(later.on()).isEqualTo(AUGUST);
        assertThat(later.actual()).isEqualTo(RateRow.of(List.of(), 1, 2));
        assertThat(later.projection()).isEqualTo(later.actual().rate());
    }

    @Test
    void lastYearsSameDayIsTheBaselineOfThatDay() {
        Target target = province.target(Subject.PROVINCE, null, "92", AUGUST);
        target.setBaseline(new BigDecimal("90"));
        target.setBaselineDate(LocalDate.of(2012, 8, 31));
        province.create();
        aGroup().to("10", MAY).of(1);
        assertThat(on(AUGUST).getFirst().lastYearSameDay()).isEqualByComparingTo("90");
        assertThat(on(AUGUST.minusDays(1)).getFirst().lastYearSameDay()).isNull();
    }

    @Test
    void lastYearsSameDayIsComputedWhereTheStoreHasThatYear() {
        Province before = new Province(store, 2012).create();
        province.plan.setPrevious(before.id);
        Target target = province.target(Subject.LEAVER, null, "92", DECEMBER);
        province.target(Subject.PROVINCE, null, "92", AUGUST);
        target.setBaseline(new BigDecimal("1"));
        target.setBaselineDate(LocalDate.of(2012, 8, 31));
        province.create();
        aGroup().to("10", MAY).of(1);
        assertThat(on(AUGUST).getFirst().lastYearSameDay()).isEqualByComparingTo("1");
        new Group(store, before).to("10", LocalDate.of(2012, 8, 30)).of(2);
        new Group(store, before).to("10", LocalDate.of(2012, 9, 1)).of(1);
        assertThat(on(AUGUST).stream().map(status -> status.lastYearSameDay().toString())).containsExactly("66.67", "66.67");
    }

    @Test
    void aTargetThatLacksSomethingIsNamed() {
        province.target(Subject.PROVINCE, null, "92", AUGUST).setFormula(null);
        province.create();
        assertThatThrownBy(() -> on(AUGUST)).isInstanceOf(IndicatorException.class).hasMessageContaining("PROVINCE-null");
    }

    @Test
    void theProjectionFollowsTheHistory() {
        province.target(Subject.PROVINCE, null, "92", AUGUST);
        province.create();
        aGroup().to("10", MAY).of(5);
        aGroup().to("10", LocalDate.of(2013, 7, 15)).of(3);
        aGroup().to("70", MAY).of(2);
        // 50% on 1 July, 80% on 31 July, 31 days left at a point a day.
        assertThat(on(LocalDate.of(2013, 7, 31)).getFirst().projection()).hasToString("100.00");
        // 50% on 16 June, 80% on 16 July, 46 days left; on 20 August nothing moved for 30 days.
        assertThat(on(LocalDate.of(2013, 8, 20)).getFirst().projection()).hasToString("80.00");
    }
}
