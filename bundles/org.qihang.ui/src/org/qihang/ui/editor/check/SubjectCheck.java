package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Feature;

/** A target about one unit names a unit of the campaign; one about the whole province names none. */
public final class SubjectCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        if (!(element instanceof Target target) || target.getSubjectCode() == null
                || target.getSubjectCode().isEmpty()) {
            return;
        }
        Feature field = Feature.of(CampaignPackage.Literals.TARGET__SUBJECT_CODE);
        if (target.getSubject() == Subject.UNIT && !context.codes().allows("unit", target.getSubjectCode())) {
            context.report(target, field, Check.class, "subject.unit", target.getSubjectCode());
        } else if (target.getSubject() == Subject.PROVINCE) {
            context.report(target, field, Check.class, "subject.none", target.getSubjectCode());
        }
    }
}
