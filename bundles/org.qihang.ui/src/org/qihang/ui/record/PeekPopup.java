package org.qihang.ui.record;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;

/** A look at another record without leaving the form: closes at the next key, click or when the mouse goes. */
final class PeekPopup {

    private static final int MARGIN = 10;
    private static final int WIDEST = 420;

    private final Control at;
    private final Shell shell;
    private final Listener closing;

    private PeekPopup(Control at, PeekedRecord record) {
        this.at = at;
        shell = new Shell(at.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.BORDER);
        Display display = at.getDisplay();
        shell.setBackground(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        shell.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 3).applyTo(shell);
        Label title = label(record.title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        for (Map.Entry<String, String> line : record.lines()) {
            GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(label(line.getKey()));
            Label value = label(line.getValue());
            int width = value.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            GridDataFactory.fillDefaults().hint(Math.min(width, WIDEST), SWT.DEFAULT).applyTo(value);
        }
        closing = event -> close();
        display.addFilter(SWT.KeyDown, closing);
        display.addFilter(SWT.MouseDown, closing);
        at.addListener(SWT.MouseExit, closing);
        at.addListener(SWT.Dispose, closing);
    }

    /** Reads the record and shows it beside a control, unless the mouse and the keyboard have left it by then. */
    static void open(FormContext context, Register register, String key, Control at) {
        String campaign = context.edit().now().getCampaign();
        context.session().load(Texts.of(PeekPopup.class, Locale.getDefault()).text("record.loading"), at,
                (store, monitor) -> PeekedRecord.read(store, campaign, register, key), found -> found
                        .filter(record -> at.isFocusControl() || at.getDisplay().getCursorControl() == at)
                        .ifPresent(record -> new PeekPopup(at, record).show()));
    }

    private Label label(String text) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private void show() {
        shell.pack();
        Point size = shell.getSize();
        Rectangle screen = at.getMonitor().getClientArea();
        Point below = at.toDisplay(0, at.getSize().y + 2);
        int y = below.y + size.y > screen.y + screen.height ? at.toDisplay(0, 0).y - size.y - 2 : below.y;
        shell.setLocation(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)), Math.max(screen.y, y));
        shell.setVisible(true);
    }

    private void close() {
        if (!shell.isDisposed()) {
            Display display = shell.getDisplay();
            display.removeFilter(SWT.KeyDown, closing);
            display.removeFilter(SWT.MouseDown, closing);
            shell.dispose();
        }
        if (!at.isDisposed()) {
            at.removeListener(SWT.MouseExit, closing);
            at.removeListener(SWT.Dispose, closing);
        }
    }
}
