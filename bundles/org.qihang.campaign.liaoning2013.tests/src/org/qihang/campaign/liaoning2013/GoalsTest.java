package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;

/** R1-R6, R8: the circular's figures, each from its text. */
class GoalsTest {

    private static Target target(String code) {
        return Loaded.CAMPAIGN.getTargets().stream().filter(each -> each.getCode().equals(code)).findFirst()
                .orElseThrow();
    }

    private static void assertGoal(String code, Subject subject, Measure measure, String goal, String due) {
        Target target = target(code);
        assertThat(target.getSubject()).isEqualTo(subject);
        assertThat(target.getMeasure()).isEqualTo(measure);
        assertThat(target.getGoal()).isEqualByComparingTo(goal);
        assertThat(target.getDue()).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void theDocumentIsTheCircularOf27May2013() {
        assertThat(Loaded.CAMPAIGN.getIdentifier()).isEqualTo("liaoning-2013");
        assertThat(Loaded.CAMPAIGN.getIssuer()).isEqualTo("辽宁省人民政府办公厅");
        assertThat(Loaded.CAMPAIGN.getIssued()).isEqualTo(LocalDate.of(2013, 5, 27));
        assertThat(Loaded.CAMPAIGN.getYear()).isEqualTo(2013);
        assertThat(Loaded.CAMPAIGN.getProvince()).isEqualTo("210000");
        assertThat(Loaded.CAMPAIGN.getAnsweringRule()).isEqualTo(AnsweringRule.REGISTRATION_THEN_SCHOOL);
    }

    @Test
    void initialRateRisesFrom90To92Percent() {
        assertGoal("initial-rate", Subject.PROVINCE, Measure.INITIAL_RATE, "92", "2013-08-31");
        assertThat(target("initial-rate").getBaseline()).isEqualByComparingTo("90");
        assertThat(target("initial-rate").getBaselineDate()).isEqualTo(LocalDate.of(2012, 8, 31));
    }

    @Test
    void overallRateIs94PercentTwoPointsAboveLastYear() {
        assertGoal("overall-rate", Subject.PROVINCE, Measure.OVERALL_RATE, "94", "2013-12-31");
        assertThat(target("overall-rate").getBaseline())
                .isEqualByComparingTo(new BigDecimal("94").subtract(new BigDecimal("2")));
        assertThat(target("overall-rate").getBaselineDate()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void provincialRatesAreNeverBelowLastYears() {
        assertThat(Loaded.CAMPAIGN.getTargets()).filteredOn(each -> each.getSubject() == Subject.PROVINCE)
                .hasSize(2).allMatch(Target::isNotBelowLastYear);
    }

    @Test
    void hardshipLeaversAndTibetAreAllReached() {
        assertGoal("hardship-rate", Subject.HARDSHIP, Measure.OVERALL_RATE, "100", "2013-12-31");
        assertGoal("leavers-coverage", Subject.LEAVER, Measure.COVERAGE, "100", "2013-12-31");
        assertGoal("tibet-rate", Subject.TIBET, Measure.OVERALL_RATE, "100", "2013-12-31");
        assertThat(Loaded.CAMPAIGN.getTargets()).hasSize(5);
    }

    @Test
    void everyTargetNamesItsFormulaAndItsPlaceInTheCircular() {
        assertThat(Loaded.CAMPAIGN.getTargets()).allSatisfy(target -> {
            assertThat(target.getFormula()).isSameAs(Loaded.CAMPAIGN.getFormulas().getFirst());
            assertThat(target.getSource()).containsPattern("二、工作目标|三、实施步骤");
        });
    }

    @Test
    void fourPhasesFollowOneAnother() {
        List<Phase> phases = Loaded.CAMPAIGN.getPhases();
        assertThat(phases).extracting(Phase::getBegins).containsExactly(LocalDate.of(2013, 5, 20),
                LocalDate.of(2013, 6, 1), LocalDate.of(2013, 7, 1), LocalDate.of(2014, 1, 1));
        assertThat(phases).extracting(Phase::getEnds).containsExactly(LocalDate.of(2013, 5, 31),
                LocalDate.of(2013, 6, 30), LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 31));
        assertThat(phases).extracting(Phase::getName).containsExactly("宣传发动和征集岗位阶段", "岗位对接和促进签约阶段",
                "服务接续和深化援助阶段", "总结表彰阶段");
        assertThat(Loaded.CAMPAIGN.getBegins()).isEqualTo(phases.getFirst().getBegins());
        assertThat(Loaded.CAMPAIGN.getEnds()).isEqualTo(phases.getLast().getEnds());
    }

    @Test
    void quarterOfAMillionPostsAreCollectedByAllTogetherInPhaseOne() {
        List<Quota> posts = Loaded.CAMPAIGN.getQuotas().stream()
                .filter(each -> each.getSubject() == QuotaSubject.POSTS).toList();
        assertThat(posts).singleElement().satisfies(quota -> {
            assertThat(quota.getAmount()).isEqualTo(250_000);
            assertThat(quota.getPhase()).isSameAs(Loaded.CAMPAIGN.getPhases().get(0));
            assertThat(quota.getResponsible()).isNull();
        });
    }

    @Test
    void hundredFairsAreSharedAmongFourKindsOfHosts() {
        List<Quota> fairs = Loaded.CAMPAIGN.getQuotas().stream()
                .filter(each -> each.getSubject() == QuotaSubject.FAIRS).toList();
        assertThat(fairs).extracting(quota -> quota.getChannel() + " " + quota.getAmount())
                .containsExactlyInAnyOrder("10 10", "20 60", "30 10", "40 20");
        assertThat(Loaded.codes(Loaded.current("hostKind"))).containsAll(fairs.stream().map(Quota::getChannel).toList());
        assertThat(fairs.stream().mapToInt(Quota::getAmount).sum()).isEqualTo(100);
        assertThat(fairs).extracting(Quota::getPhase).containsOnly(Loaded.CAMPAIGN.getPhases().get(1));
    }

    @Test
    void twoFormulasDifferInWhat71Means() {
        List<RateFormula> formulas = Loaded.CAMPAIGN.getFormulas();
        assertThat(formulas).extracting(RateFormula::getCode).containsExactly("standard-2013", "further-study-2013");
        assertThat(formulas).extracting(RateFormula::getNotCounted).containsExactly("70 71 72", "70 72");
        List<String> destinations = Loaded.codes(Loaded.current("destination"));
        assertThat(formulas).allSatisfy(formula -> {
            assertThat(formula.getOutside()).isEqualTo("65");
            assertThat(destinations).contains(formula.getNotCounted().split(" "))
                    .contains(formula.getOutside(), formula.getWhenUnknown());
            assertThat(formula.getValidFrom()).isBeforeOrEqualTo(Loaded.CAMPAIGN.getBegins());
        });
    }
}
