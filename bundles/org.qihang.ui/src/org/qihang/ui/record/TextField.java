package org.qihang.ui.record;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.text.Texts;

/** A value typed as text: words, numbers, dates. */
class TextField extends RecordField {

    private static final int LINES = 4;

    private final Texts texts = Texts.of(TextField.class, Locale.getDefault());
    private Text text;
    private boolean showing;
    private boolean hidden;
    private boolean masked;

    TextField(FormContext context, Feature feature) {
        super(context, feature);
    }

    @Override
    Control createControl(Composite area) {
        text = context().toolkit().createText(area, "", SWT.BORDER
                | (feature().multiline() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        if (!feature().multiline()) {
            text.setMessage(hint());
        }
        text.addListener(SWT.Modify, event -> {
            if (!showing && !masked) {
                edit().type(feature(), text.getText());
                typed();
                context().changed().run();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            // Tab leaves a field of several lines, too; Ctrl+Tab types one.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            edit().left();
            // Only afterwards does the field know that the keyboard is elsewhere.
            text.getDisplay().asyncExec(this::settle);
        });
        return text;
    }

    private void settle() {
        if (!text.isDisposed()) {
            showAgain();
            context().changed().run();
        }
    }

    /** What is said in the empty field. */
    String hint() {
        if (!feature().from().isEmpty()) {
            return texts.text("form.from.hint");
        }
        return feature().kind() == Feature.Kind.DATE ? texts.text("form.date.hint") : "";
    }

    /** Told after each letter. */
    void typed() {
    }

    @Override
    int height(int line) {
        return feature().multiline() ? line * LINES : SWT.DEFAULT;
    }

    @Override
    void show(boolean hide) {
        hidden = hide;
        // There is nothing to hide in an empty field, and what is typed and no value yet has to be seen to be corrected.
        masked = hidden && feature().personal() && value() != null && !value().equals("")
                && edit().unaccepted(feature()).isEmpty();
        showing = true;
        try {
            String wanted = edit().unaccepted(feature()).map(RecordEdit.Unaccepted::typed)
                    .orElseGet(() -> edit().rules().shown(feature(), value()));
            wanted = masked ? masked(wanted) : wanted;
            if (!text.getText().equals(wanted)) {
                text.setText(wanted);
            }
            text.setEditable(!masked);
            text.setToolTipText(masked ? texts.text("form.masked") : null);
        } finally {
            showing = false;
        }
    }

    /** Shows the value as it is now, hidden or not as before. */
    final void showAgain() {
        show(hidden);
    }

    /** A value that may not be read. */
    String masked(String shown) {
        return Masking.mask(shown);
    }

    final Text text() {
        return text;
    }

    final Texts texts() {
        return texts;
    }

    @Override
    boolean isBeingTyped() {
        return text.isFocusControl() && edit().unaccepted(feature()).isPresent();
    }
}
