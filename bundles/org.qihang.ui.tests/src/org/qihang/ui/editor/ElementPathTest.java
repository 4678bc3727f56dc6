package org.qihang.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.LeadingGroup;
import org.qihang.model.campaign.Member;

class ElementPathTest {

    private final Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
    private final LeadingGroup group = CampaignFactory.eINSTANCE.createLeadingGroup();
    private final Member member = CampaignFactory.eINSTANCE.createMember();

    ElementPathTest() {
        group.setCode("province");
        campaign.getLeadingGroups().add(group);
        group.getMembers().add(member);
    }

    @Test
    void anElementIsFoundInAnotherCopyEvenAfterItsGroupHasMoved() {
        Campaign copy = EcoreUtil.copy(campaign);
        copy.getLeadingGroups().add(0, CampaignFactory.eINSTANCE.createLeadingGroup());
        assertThat(ElementPath.of(member).in(copy)).contains(copy.getLeadingGroups().get(1).getMembers().get(0));
    }

    @Test
    void whatIsGoneIsNotFound() {
        Campaign copy = EcoreUtil.copy(campaign);
        copy.getLeadingGroups().clear();
        assertThat(ElementPath.of(member).in(copy)).isEmpty();
    }

    @Test
    void aFolderIsFound() {
        var folder = new DocumentContent.Folder(campaign, CampaignPackage.Literals.CAMPAIGN__LEADING_GROUPS);
        assertThat(ElementPath.of(folder).nodeIn(campaign)).contains(folder);
    }
}
