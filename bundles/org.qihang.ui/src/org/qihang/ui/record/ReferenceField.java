package org.qihang.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.ui.widget.Icons;

/**
 * A value that is the key of another record: typed by key, title or initials, with proposals; that record can be looked
 * at (mouse on the label, F2) and opened (click on the label, F3).
 */
final class ReferenceField extends TextField {

    private CompletionPopup popup;
    private ToolItem jump;

    ReferenceField(FormContext context, Feature feature) {
        super(context, feature);
    }

    @Override
    Control createControl(Composite area) {
        Control control = super.createControl(area);
        popup = new CompletionPopup(text(), this::ask, this::take);
        text().addListener(SWT.KeyDown, this::key);
        text().addListener(SWT.FocusOut, event -> settle());
        return control;
    }

    @Override
    void createSide(Composite area) {
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        context().toolkit().adapt(bar, false, false);
        jump = new ToolItem(bar, SWT.PUSH);
        Image image = Icons.named("register-open").createImage();
        jump.setImage(image);
        jump.setToolTipText(texts().text("reference.jump"));
        jump.addListener(SWT.Selection, event -> jump());
        bar.addListener(SWT.Dispose, event -> image.dispose());
        title().setCursor(title().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        title().setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR));
        title().setToolTipText(texts().text("reference.tip"));
        title().addListener(SWT.MouseUp, event -> jump());
        title().addListener(SWT.MouseHover, event -> peek(title()));
    }

    @Override
    String hint() {
        return texts().text("form.reference.hint");
    }

    private void ask(String typed, Consumer<List<Proposal>> answer) {
        context().references().suggest(feature(), typed, found -> {
            accept();
            answer.accept(found.stream().map(one -> new Proposal(one.key(), one.title() == null ? "" : one.title()))
                    .toList());
        });
    }

    private void take(Proposal proposal) {
        edit().choose(feature(), proposal.text());
        showAgain();
        context().changed().run();
    }

    /** The store has answered: what was typed may be a value now. */
    private void accept() {
        edit().unaccepted(feature()).map(RecordEdit.Unaccepted::typed).ifPresent(typed -> {
            edit().type(feature(), typed);
            if (!text().isFocusControl()) {
                showAgain();
            }
            context().changed().run();
        });
    }

    /** The field was left before the store was asked what is meant. */
    private void settle() {
        edit().unaccepted(feature()).map(RecordEdit.Unaccepted::typed).ifPresent(typed -> {
            if (!context().references().missing(feature(), typed)) {
                context().references().suggest(feature(), typed, found -> accept());
            }
        });
    }

    @Override
    void show(boolean hidden) {
        super.show(hidden);
        jump.setEnabled(value() != null);
        if (value() != null) {
            context().references().read(feature(), value().toString(), () -> {
                if (!text().isDisposed() && edit().unaccepted(feature()).isEmpty()) {
                    super.show(hidden);
                    context().changed().run();
                }
            });
        }
    }

    /** The name is no personal data that is hidden in tables; the number is. */
    @Override
    String masked(String shown) {
        if (value() == null) {
            return Masking.mask(shown);
        }
        String key = value().toString();
        return context().references().title(feature(), key).map(title -> Masking.mask(key) + " " + title)
                .orElseGet(() -> Masking.mask(key));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F3) {
            jump();
        } else if (event.keyCode == SWT.F2) {
            peek(text());
        }
    }

    private void jump() {
        if (value() != null) {
            context().opener().open(edit().now().getCampaign(), References.target(feature()), value().toString());
        }
    }

    private void peek(Control at) {
        if (value() != null) {
            PeekPopup.open(context(), References.target(feature()), value().toString(), at);
        }
    }

    CompletionPopup popup() {
        return popup;
    }
}
