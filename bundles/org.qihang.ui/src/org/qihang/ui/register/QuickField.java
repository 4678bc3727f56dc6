package org.qihang.ui.register;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.text.Texts;

/** The box for quick search: what is typed is looked for as soon as the person pauses. */
final class QuickField extends Composite {

    private static final int PAUSE_MILLISECONDS = 250;
    private static final int WIDTH = 190;

    private final Text field;
    private final Consumer<String> search;
    private String told = "";

    /** @param search takes the text to look for */
    QuickField(Composite parent, Texts texts, Consumer<String> search) {
        super(parent, SWT.NONE);
        this.search = search;
        GridLayoutFactory.fillDefaults().applyTo(this);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.text("quick.hint"));
        field.setToolTipText(texts.text("quick.tip"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(field);
        field.addModifyListener(event -> later());
        field.addListener(SWT.DefaultSelection, event -> tell());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
    }

    private void later() {
        String typed = field.getText();
        getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
            // Only the last letter of a word typed at once starts the search.
            if (!field.isDisposed() && field.getText().equals(typed)) {
                tell();
            }
        });
    }

    private void tell() {
        if (!field.getText().equals(told)) {
            told = field.getText();
            search.accept(told);
        }
    }

    /** Empties the box without a search. */
    void clear() {
        told = "";
        field.setText("");
    }

    void text(String text) {
        told = text;
        field.setText(text);
    }

    @Override
    public boolean setFocus() {
        return !field.isDisposed() && field.setFocus();
    }
}
