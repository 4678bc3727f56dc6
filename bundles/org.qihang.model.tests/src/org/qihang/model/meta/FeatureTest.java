package org.qihang.model.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.register.RegisterPackage;

/** What the model's annotations say arrives. */
class FeatureTest {

    @Test
    void aColumnOfTheRoster() {
        Feature gender = Feature.of(RegisterPackage.Literals.GRADUATE__GENDER);
        assertThat(gender.kind()).isEqualTo(Feature.Kind.TEXT);
        assertThat(gender.required()).isTrue();
        assertThat(gender.length()).isEqualTo(1);
        assertThat(gender.codes()).contains("gender");
        assertThat(gender.field()).contains("XBDM");
        assertThat(gender.nameField()).contains("XB");
        assertThat(gender.headers()).containsExactly("性别代码");
        assertThat(gender.nameHeaders()).containsExactly("性别");
        assertThat(gender.labelKey()).isEqualTo("Graduate.gender");
    }

    @Test
    void aGoalInPercent() {
        Feature goal = Feature.of(CampaignPackage.Literals.TARGET__GOAL);
        assertThat(goal.kind()).isEqualTo(Feature.Kind.DECIMAL);
        assertThat(goal.unit()).contains("%");
        assertThat(goal.min()).contains(BigDecimal.ZERO);
        assertThat(goal.max()).contains(new BigDecimal("100"));
        assertThat(goal.group()).contains("measure");
    }

    @Test
    void kindsOfValues() {
        assertThat(Feature.of(CampaignPackage.Literals.TARGET__DUE).kind()).isEqualTo(Feature.Kind.DATE);
        assertThat(Feature.of(CampaignPackage.Literals.TARGET__SUBJECT).kind()).isEqualTo(Feature.Kind.ENUM);
        assertThat(Feature.of(CampaignPackage.Literals.TARGET__FORMULA).kind()).isEqualTo(Feature.Kind.REFERENCE);
        assertThat(Feature.of(CampaignPackage.Literals.CAMPAIGN__TARGETS).kind()).isEqualTo(Feature.Kind.CHILDREN);
        assertThat(Feature.of(CampaignPackage.Literals.QUOTA__AMOUNT).kind()).isEqualTo(Feature.Kind.INTEGER);
        assertThat(Feature.of(CampaignPackage.Literals.UNIT__REPORTS_ON_ITS_OWN).kind())
                .isEqualTo(Feature.Kind.BOOLEAN);
    }

    @Test
    void columnsOfTheStore() {
        assertThat(Columns.of("birthDate")).isEqualTo("birth_date");
        assertThat(Columns.of("Graduate")).isEqualTo("graduate");
        assertThat(Columns.of("qq")).isEqualTo("qq");
    }
}
