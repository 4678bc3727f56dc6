package org.qihang.ui.editor.field;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;

/** Another element of the same document. */
final class ReferenceField extends ChoiceField {

    ReferenceField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    List<Choice> choices(EObject shown) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, context().texts().text("choice.none")));
        EObject root = EcoreUtil.getRootContainer(shown);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (candidate != shown && feature().feature().getEType().isInstance(candidate)) {
                choices.add(choice(candidate));
            }
        }
        return choices;
    }

    private Choice choice(EObject candidate) {
        return new Choice(candidate, context().names().of(candidate));
    }

    @Override
    Choice unknown(Object value) {
        return choice((EObject) value);
    }
}
