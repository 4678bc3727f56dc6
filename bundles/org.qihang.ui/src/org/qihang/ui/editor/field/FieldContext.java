package org.qihang.ui.editor.field;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.DocumentCodes;
import org.qihang.ui.editor.EditedDocument;
import org.qihang.ui.editor.ElementNames;

/**
 * What the fields of a form work on.
 *
 * @param document what is edited
 * @param codes tables of codes and names
 * @param unaccepted what was typed and cannot be taken as a value
 */
public record FieldContext(EditedDocument document, DocumentCodes codes, UnacceptedInput unaccepted) {

    Locale locale() {
        return Locale.getDefault();
    }

    Texts texts() {
        return Texts.of(FieldContext.class, locale());
    }

    ElementNames names() {
        return new ElementNames(locale());
    }

    /** What the step is called in the Edit menu, after "undo". */
    String step(EObject element, Feature feature) {
        return texts().text("step.change", names().of(element), names().of(feature));
    }
}
