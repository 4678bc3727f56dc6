package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.qihang.model.campaign.Campaign;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** The campaign's name, the day the figures are of with the reason for it, and what can be done with the figures. */
final class Header {

    /** What a person can ask for here. */
    record Actions(Consumer<LocalDate> choose, Runnable refresh, Runnable copy, Runnable export) {
    }

    private final Wording wording;
    private final Composite area;
    private final Label title;
    private final DateTime date;
    private final Button standard;
    private final Label reason;
    private LocalDate shown;

    Header(Composite parent, Wording wording, Fonts fonts, Actions actions) {
        this.wording = wording;
        area = new Composite(parent, SWT.NONE);
        Ground.set(area, Palette.PANEL);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(6, 0).applyTo(area);
        title = label(SWT.NONE);
        title.setFont(fonts.bold(20));
        title.setForeground(Palette.ACCENT);
        reason = label(SWT.WRAP);
        reason.setForeground(Palette.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(8, 0).grab(true, false)
                .hint(0, SWT.DEFAULT).applyTo(reason);
        Label asOf = label(SWT.NONE);
        asOf.setText(wording.text("header.asOf"));
        date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        date.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen(actions)));
        standard = button("header.default", "header.default.tip", () -> actions.choose().accept(null));
        button("header.refresh", "header.refresh.tip", actions.refresh());
        button("header.copy", "header.copy.tip", actions.copy());
        button("header.export", "header.export.tip", actions.export());
    }

    private Label label(int style) {
        Label label = new Label(area, style);
        Ground.set(label, Palette.PANEL);
        label.setForeground(Palette.INK);
        return label;
    }

    private Button button(String text, String tip, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(wording.text(text));
        button.setToolTipText(wording.text(tip));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    Composite control() {
        return area;
    }

    DateTime date() {
        return date;
    }

    /** GTK also tells of days that were set, not chosen. */
    private void chosen(Actions actions) {
        if (!day().equals(shown)) {
            actions.choose().accept(day());
        }
    }

    private LocalDate day() {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
    }

    void show(Campaign campaign, AsOf asOf) {
        title.setText(campaign.getName().replace("&", "&&"));
        title.setToolTipText(campaign.getName());
        shown = asOf.day();
        if (!day().equals(shown)) {
            date.setDate(asOf.day().getYear(), asOf.day().getMonthValue() - 1, asOf.day().getDayOfMonth());
        }
        boolean chosen = asOf.reason() == AsOf.Reason.CHOSEN || asOf.reason() == AsOf.Reason.CHOSEN_OUTSIDE;
        standard.setVisible(chosen);
        ((GridData) standard.getLayoutData()).exclude = !chosen;
        say(wording.text("asof." + asOf.reason().name(), wording.date(asOf.day()), wording.date(campaign.getBegins()),
                wording.date(campaign.getEnds())));
    }

    /** Says something in the line below, until the next figures are shown. */
    void say(String text) {
        reason.setText(text.replace("&", "&&"));
        reason.setToolTipText(text);
        area.layout(true);
    }
}
