package org.qihang.ui.editor.field;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** One of the literals of an enumeration of the model. */
final class EnumField extends ChoiceField {

    EnumField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    List<Choice> choices(EObject shown) {
        EEnum type = (EEnum) feature().feature().getEType();
        return type.getELiterals().stream().map(EEnumLiteral::getInstance).map(this::choice).toList();
    }

    private Choice choice(Enumerator literal) {
        return new Choice(literal, context().names().labels().of((Enum<?>) literal));
    }

    @Override
    Choice unknown(Object value) {
        return new Choice(value, String.valueOf(value));
    }
}
