package org.qihang.ui.editor.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.CampaignPackage;

class NumberTextTest {

    @Test
    void wholeNumbersWithAndWithoutGroups() {
        assertThat(NumberText.parse("150,000", CampaignPackage.Literals.QUOTA__AMOUNT, "")).contains(150000);
        assertThat(NumberText.parse("150000", CampaignPackage.Literals.QUOTA__AMOUNT, "")).contains(150000);
    }

    @Test
    void aPercentSignMayBeTypedAlong() {
        assertThat(NumberText.parse("92.50%", CampaignPackage.Literals.TARGET__GOAL, "%"))
                .contains(new BigDecimal("92.50"));
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(NumberText.parse("九十", CampaignPackage.Literals.TARGET__GOAL, "%")).isEmpty();
        assertThat(NumberText.parse("1.5", CampaignPackage.Literals.QUOTA__AMOUNT, "")).isEmpty();
        assertThat(NumberText.parse("99999999999", CampaignPackage.Literals.QUOTA__AMOUNT, "")).isEmpty();
        assertThat(NumberText.parse("15,00", CampaignPackage.Literals.QUOTA__AMOUNT, "")).isEmpty();
        assertThat(NumberText.parse("1e5", CampaignPackage.Literals.QUOTA__AMOUNT, "")).isEmpty();
    }
}
