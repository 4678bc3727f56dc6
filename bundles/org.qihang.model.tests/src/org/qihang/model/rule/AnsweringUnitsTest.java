package org.qihang.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Unit;

/** Each graduate is answered for by exactly one unit, or by none of this campaign. */
class AnsweringUnitsTest {

    private static final String SHENYANG = "210100";
    private static final String HULUDAO = "211400";
    /** A county of Huludao that reports on its own. */
    private static final String SUIZHONG = "211421";

    private static AnsweringUnits by(AnsweringRule rule) {
        Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
        campaign.setAnsweringRule(rule);
        for (String code : new String[] {SHENYANG, HULUDAO, SUIZHONG}) {
            Unit unit = CampaignFactory.eINSTANCE.createUnit();
            unit.setCode(code);
            campaign.getUnits().add(unit);
        }
        return new AnsweringUnits(campaign);
    }

    private final AnsweringUnits registration = by(AnsweringRule.REGISTRATION_THEN_SCHOOL);

    @Test
    void aPlaceLiesInItsCity() {
        assertThat(registration.ofPlace("210102")).contains(SHENYANG);
        assertThat(registration.ofPlace("211400")).contains(HULUDAO);
        assertThat(registration.ofPlace("211402")).contains(HULUDAO);
    }

    @Test
    void aCountyThatReportsOnItsOwnIsOutsideItsCity() {
        assertThat(registration.ofPlace(SUIZHONG)).contains(SUIZHONG);
    }

    @Test
    void aPlaceElsewhereOrNoneLiesInNone() {
        assertThat(registration.ofPlace("110101")).isEmpty();
        assertThat(registration.ofPlace(null)).isEmpty();
        assertThat(registration.ofPlace("2101")).isEmpty();
    }

    @Test
    void registrationComesBeforeSchool() {
        assertThat(registration.of("211421", "210102")).contains(SUIZHONG);
        assertThat(registration.of("540102", "210102")).contains(SHENYANG);
        assertThat(registration.of("540102", null)).isEmpty();
    }

    @Test
    void orTheSchoolAloneDecides() {
        AnsweringUnits school = by(AnsweringRule.SCHOOL);
        assertThat(school.of("211421", "210102")).contains(SHENYANG);
        assertThat(school.of("211421", "110101")).isEmpty();
    }
}
