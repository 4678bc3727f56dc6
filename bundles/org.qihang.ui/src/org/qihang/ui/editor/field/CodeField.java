package org.qihang.ui.editor.field;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** One code of a small table. */
final class CodeField extends ChoiceField {

    CodeField(Feature feature, FieldContext context) {
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
        context().codes().names(feature().codes().orElseThrow())
                .forEach((code, name) -> choices.add(new Choice(code, code + " " + name)));
        return choices;
    }

    @Override
    Choice unknown(Object value) {
        return new Choice(value, context().texts().text("choice.unknown", value));
    }
}
