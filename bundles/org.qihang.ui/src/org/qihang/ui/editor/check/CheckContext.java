package org.qihang.ui.editor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.DocumentCodes;

/** What a check may ask, and where it reports. */
public final class CheckContext {

    private final DocumentCodes codes;
    private final Locale locale;
    private final Labels labels;
    private final List<Problem> problems = new ArrayList<>();

    public CheckContext(DocumentCodes codes, Locale locale) {
        this.codes = codes;
        this.locale = locale;
        this.labels = Labels.in(locale);
    }

    public DocumentCodes codes() {
        return codes;
    }

    public Labels labels() {
        return labels;
    }

    /**
     * Reports a problem.
     *
     * @param feature the field, or null for the element as a whole
     * @param owner a class beside the message file with the text
     */
    public void report(EObject element, Feature feature, Class<?> owner, String key, Object... arguments) {
        problems.add(new Problem(element, feature, Texts.of(owner, locale).text(key, arguments)));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
