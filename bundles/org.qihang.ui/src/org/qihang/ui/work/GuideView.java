package org.qihang.ui.work;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.qihang.model.text.Texts;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;
import org.qihang.ui.widget.FaultDialog;

/** The welcome page of a department and its guided tour: what is done here, step by step, each shown by a button. */
public final class GuideView extends ViewPart {

    /** The view's id; its secondary id is the code of the desk. */
    public static final String ID = "org.qihang.ui.work.guide";

    private static final int WIDTH_LETTERS = 30;

    private final Texts texts = Texts.of(GuideView.class, Locale.getDefault());
    private String desk = "";
    private ScrolledComposite scroll;
    private Composite page;

    /** Shows the guide of a desk. */
    static void open(IWorkbenchPage page, String desk) {
        show(page, ID + ":" + desk);
    }

    private static void show(IWorkbenchPage page, String view) {
        String[] parts = view.split(":", 2);
        try {
            page.showView(parts[0], parts.length > 1 ? parts[1] : null, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException fault) {
            FaultDialog.show(page.getWorkbenchWindow().getShell(),
                    Texts.of(GuideView.class, Locale.getDefault()).text("guide.title"), fault);
        }
    }

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        desk = Optional.ofNullable(site.getSecondaryId()).orElse(desk);
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Ground.set(scroll, Palette.PAPER);
        page = new Composite(scroll, SWT.NONE);
        Ground.set(page, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(10, 10).applyTo(page);
        scroll.setContent(page);
        new Offices(Platform.getExtensionRegistry()).at(desk).ifPresentOrElse(this::fill,
                () -> label(texts.text("guide.none"), page.getFont(), Palette.MUTED, 2));
        scroll.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void fill(Office office) {
        setPartName(texts.text("guide.of", office.name()));
        Fonts fonts = new Fonts(page);
        label(texts.text("guide.welcome", office.name()), fonts.bold(40), Palette.ACCENT, 2);
        label(office.welcome(), page.getFont(), Palette.INK, 2);
        int number = 1;
        for (Office.Step step : office.steps()) {
            label(texts.text("guide.step", number++, step.title()), fonts.bold(10), Palette.INK, 1);
            Button button = new Button(page, SWT.PUSH);
            button.setText(texts.text("guide.show"));
            button.setToolTipText(texts.text("guide.show.tip", step.title()));
            button.setEnabled(!step.view().isEmpty());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> show(getSite().getPage(), step.view())));
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
            label(step.text(), page.getFont(), Palette.MUTED, 2);
        }
        label(texts.text("guide.keys"), page.getFont(), Palette.MUTED, 2);
    }

    private void label(String text, Font font, Color color, int span) {
        Label label = new Label(page, SWT.WRAP);
        Ground.set(label, Palette.PAPER);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(color);
        int letter = page.getFont().getFontData()[0].getHeight() * page.getDisplay().getDPI().x / 72;
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(span == 1 ? 0 : letter * WIDTH_LETTERS / 3, SWT.DEFAULT).applyTo(label);
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(0, page.computeSize(Math.max(1, width), SWT.DEFAULT, true).y);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
