package org.qihang.ui.editor.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Target;

class DifferencesTest {

    private Campaign mine;
    private Campaign theirs;

    @BeforeEach
    void twoCopies() {
        mine = CampaignFactory.eINSTANCE.createCampaign();
        mine.setName("行动");
        mine.getTargets().add(target("t1", "初次就业率"));
        mine.getTargets().add(target("t2", "总体就业率"));
        theirs = EcoreUtil.copy(mine);
    }

    private static Target target(String code, String name) {
        Target target = CampaignFactory.eINSTANCE.createTarget();
        target.setCode(code);
        target.setName(name);
        target.setGoal(new BigDecimal("90"));
        return target;
    }

    private Iterable<Difference> between() {
        return Differences.between(mine, theirs, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void copiesDoNotDiffer() {
        assertThat(between()).isEmpty();
    }

    @Test
    void aValueThatDiffersIsToldWithItsPlace() {
        theirs.getTargets().get(1).setGoal(new BigDecimal("94"));
        assertThat(between()).containsExactly(new Difference("目标 › 总体就业率", "目标值", "90%", "94%"));
    }

    @Test
    void severalElementsReferredToAreToldByName() {
        for (Campaign campaign : List.of(mine, theirs)) {
            for (String name : List.of("教育厅", "财政厅")) {
                Department department = CampaignFactory.eINSTANCE.createDepartment();
                department.setCode(name);
                department.setName(name);
                campaign.getDepartments().add(department);
            }
            Desk desk = CampaignFactory.eINSTANCE.createDesk();
            desk.setName("办公室");
            desk.getDepartments().add(campaign.getDepartments().get(0));
            campaign.getDesks().add(desk);
        }
        assertThat(between()).isEmpty();
        theirs.getDesks().get(0).getDepartments().add(theirs.getDepartments().get(1));
        assertThat(between()).containsExactly(new Difference("工作台 › 办公室", "部门", "教育厅", "教育厅、财政厅"));
    }

    @Test
    void anElementOnOneSideOnlyIsToldOnce() {
        theirs.getTargets().remove(0);
        assertThat(between()).containsExactly(new Difference("目标 › 初次就业率", "", "(有)", "(没有)"));
    }

    @Test
    void anotherOrderIsADifference() {
        theirs.getTargets().move(0, 1);
        assertThat(between()).containsExactly(new Difference("目标", "顺序", "t1 t2", "t2 t1"));
    }
}
