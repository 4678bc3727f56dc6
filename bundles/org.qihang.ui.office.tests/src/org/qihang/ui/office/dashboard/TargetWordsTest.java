package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qihang.indicator.TargetStatus;
import org.qihang.model.campaign.Target;

class TargetWordsTest {

    private final Target target = Samples.aCampaign().getTargets().getFirst();
    private final TargetWords words = new TargetWords(new Wording(Locale.SIMPLIFIED_CHINESE));

    private TargetStatus at(long of1000, String lastYear, String projection) {
        return Samples.status(target, Samples.AUGUST_END.minusDays(10), of1000, 1000, lastYear, projection);
    }

    @Test
    void gapInPointsAndPersons() {
        assertThat(words.gap(at(900, null, null))).isEqualTo("2.00 个百分点，7 人");
        assertThat(words.gap(at(920, null, null))).isEqualTo("正好达到目标");
        assertThat(words.gap(at(930, null, null))).isEqualTo("已超出 1.00 个百分点");
    }

    @Test
    void belowLastYearOnlyWhereTheTargetForbidsIt() {
        assertThat(words.belowLastYear(at(900, "90.50", null))).isTrue();
        assertThat(words.belowLastYearBy(at(900, "90.50", null))).isEqualTo("比去年同日低 0.50 个百分点");
        target.setNotBelowLastYear(false);
        assertThat(words.belowLastYear(at(900, "90.50", null))).isFalse();
    }

    @Test
    void theBaselineStandsInForLastYearAndSaysSo() {
        target.setBaseline(new BigDecimal("90"));
        target.setBaselineDate(Samples.AUGUST_END.minusYears(1));
        assertThat(words.lastYear(at(900, null, null))).isEqualTo("90.00%");
        assertThat(words.lastYearDetails(at(900, null, null))).contains("上年基数", "2012年8月31日");
    }

    @Test
    void noProjectionSaysWhy() {
        assertThat(words.projectionDetails(at(900, null, null), Samples.AUGUST_END.minusDays(10))).contains("数据不足");
        assertThat(words.projectionDetails(at(900, null, null), Samples.DECEMBER_END)).contains("不再推算");
    }

    @Test
    void detailsNameEverythingTheFigureIsMadeOf() {
        assertThat(words.details(at(900, null, null))).contains("900", "1,000", "90.00%", "standard formula",
                "2013年8月21日", "chapter two");
    }
}
