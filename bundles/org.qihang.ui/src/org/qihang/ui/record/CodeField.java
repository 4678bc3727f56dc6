package org.qihang.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Feature;
import org.qihang.ui.value.Codes;

/** A code of a long table: typed by code, name or pinyin, with proposals; several where the attribute is a list. */
final class CodeField extends TextField {

    private static final int MOST = 60;

    private final Codes codes;
    private CompletionPopup popup;

    CodeField(FormContext context, Feature feature) {
        super(context, feature);
        codes = context.edit().rules().names().of(feature).orElseThrow();
    }

    @Override
    Control createControl(Composite area) {
        Control control = super.createControl(area);
        popup = new CompletionPopup(text(), this::ask, this::take);
        return control;
    }

    @Override
    String hint() {
        return texts().text(feature().list() ? "form.codes.hint" : "form.code.hint");
    }

    private void ask(String typed, Consumer<List<Proposal>> answer) {
        String part = feature().list() ? typed.substring(begin(typed)) : typed;
        answer.accept(codes.suggest(part, MOST).stream().map(entry -> new Proposal(entry.shown(), "")).toList());
    }

    /** Where the last of several codes begins. */
    private static int begin(String typed) {
        int last = -1;
        for (char separator : "、，,;；".toCharArray()) {
            last = Math.max(last, typed.lastIndexOf(separator));
        }
        return last + 1;
    }

    private void take(Proposal proposal) {
        String before = feature().list() ? text().getText().substring(0, begin(text().getText())) : "";
        text().setText(before + proposal.text());
    }

    CompletionPopup popup() {
        return popup;
    }
}
