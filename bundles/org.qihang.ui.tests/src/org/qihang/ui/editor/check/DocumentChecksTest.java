package org.qihang.ui.editor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Target;
import org.qihang.ui.editor.DocumentCodes;

/** Each check by one thing that is wrong. */
class DocumentChecksTest {

    private final Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
    private final Target target = CampaignFactory.eINSTANCE.createTarget();
    private final Phase phase = CampaignFactory.eINSTANCE.createPhase();

    @BeforeEach
    void build() {
        campaign.setBegins(LocalDate.of(2013, 5, 20));
        campaign.setEnds(LocalDate.of(2014, 1, 31));
        campaign.getTargets().add(target);
        campaign.getPhases().add(phase);
        target.setCode("t1");
        phase.setCode("p1");
    }

    private List<String> texts(EObject element, Check check) {
        return new DocumentChecks(List.of(check)).of(campaign, DocumentCodes.NONE, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(problem -> problem.element() == element).map(Problem::text).toList();
    }

    @Test
    void whatIsRequiredIsMissing() {
        assertThat(texts(target, new RequiredCheck())).contains("“名称”必须填写。", "“完成时限”必须填写。");
    }

    @Test
    void aTextIsTooLong() {
        target.setName("长".repeat(121));
        assertThat(texts(target, new LengthCheck())).containsExactly("“名称”最多 120 个字，现有 121 个，请缩短。");
    }

    @Test
    void aTextHasNotTheFormAskedFor() {
        campaign.setIdentifier("辽宁 2013");
        assertThat(texts(campaign, new PatternCheck())).containsExactly("“标识”的写法不对：辽宁 2013。");
    }

    @Test
    void aNumberIsOutOfItsBounds() {
        target.setGoal(new BigDecimal("100.01"));
        assertThat(texts(target, new RangeCheck())).containsExactly("“目标值”不能大于 100%。");
    }

    @Test
    void aCodeStandsTwice() {
        Target second = CampaignFactory.eINSTANCE.createTarget();
        second.setCode("t1");
        campaign.getTargets().add(second);
        assertThat(texts(target, new UniqueCodeCheck())).isEmpty();
        assertThat(texts(second, new UniqueCodeCheck())).containsExactly("代码 t1 与前面的一项重复，请改用别的代码。");
    }

    @Test
    void whatEndsBeforeItBegins() {
        phase.setBegins(LocalDate.of(2013, 7, 1));
        phase.setEnds(LocalDate.of(2013, 6, 30));
        assertThat(texts(phase, new DateOrderCheck())).containsExactly("“结束日期”早于“开始日期”，请核对日期。");
    }

    @Test
    void aPhaseLeavesItsCampaign() {
        phase.setEnds(LocalDate.of(2014, 2, 1));
        assertThat(texts(phase, new WithinCampaignCheck())).containsExactly("阶段晚于专项行动的结束日期 2014-01-31。");
    }

    @Test
    void aCheckThatThrowsIsToldAndLeftOut() {
        Check faulty = (element, context) -> {
            throw new IllegalStateException("deliberate");
        };
        DocumentChecks checks = new DocumentChecks(List.of(faulty, new RangeCheck()));
        target.setGoal(new BigDecimal("-1"));
        assertThat(checks.of(campaign, DocumentCodes.NONE, Locale.SIMPLIFIED_CHINESE)).extracting(Problem::text)
                .anyMatch(text -> text.contains("已停用")).contains("“目标值”不能小于 0%。");
    }
}
