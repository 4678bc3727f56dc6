package org.qihang.ui.editor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;

/** Among the children of one element no code stands twice. */
public final class UniqueCodeCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                Set<String> seen = new HashSet<>();
                for (Object child : (List<?>) element.eGet(reference)) {
                    if (child instanceof Coded coded && coded.getCode() != null && !seen.add(coded.getCode())) {
                        Feature code = Feature.of(CampaignPackage.Literals.CODED__CODE);
                        context.report(coded, code, Check.class, "unique", coded.getCode());
                    }
                }
            }
        }
    }
}
