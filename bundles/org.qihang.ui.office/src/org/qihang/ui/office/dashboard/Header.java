package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.qihang.model.campaign.Campaign;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** The campaign's name, the day the figures are of with the reason for it, and what can be done with the figures. */
final class Header {

    /** What a person can ask for here. */
    record Actions(Consumer<LocalDate> choose, Runnable refresh, Runnable copy, Runnable export) {
    }

    private static final int LONGEST_YEAR = 2028;
    private static final int LONGEST_DAY = 30;

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
        area.setLayout(new SideBySide(true, 60));
        Composite names = composite(area);
        names.setLayout(new SideBySide(false, 40));
        title = label(names, SWT.NONE);
        title.setFont(fonts.bold(20));
        title.setForeground(Palette.ACCENT);
        reason = label(names, SWT.WRAP);
        reason.setForeground(Palette.MUTED);
        Composite tools = composite(area);
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        tools.setLayout(row);
        label(tools, SWT.NONE).setText(wording.text("header.asOf"));
        date = new DateTime(tools, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        date.setLayoutData(new RowData(dateWidth(), SWT.DEFAULT));
        date.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen(actions)));
        standard = button(tools, "header.default", "header.default.tip", () -> actions.choose().accept(null));
        standard.setLayoutData(new RowData());
        button(tools, "header.refresh", "header.refresh.tip", actions.refresh());
        button(tools, "header.copy", "header.copy.tip", actions.copy());
        button(tools, "header.export", "header.export.tip", actions.export());
    }

    /** Room for the longest date: GTK measures the date it shows at first. */
    private int dateWidth() {
        GC gc = new GC(date);
        int text = gc.textExtent(wording.date(LocalDate.of(LONGEST_YEAR, Month.DECEMBER, LONGEST_DAY))).x;
        int button = 4 * gc.getFontMetrics().getHeight();
        gc.dispose();
        return Math.max(date.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, text + button);
    }

    private static Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        Ground.set(composite, Palette.PANEL);
        return composite;
    }

    private static Label label(Composite parent, int style) {
        Label label = new Label(parent, style);
        Ground.set(label, Palette.PANEL);
        label.setForeground(Palette.INK);
        return label;
    }

    private Button button(Composite parent, String text, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(wording.text(text));
        button.setToolTipText(wording.text(tip));
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
        ((RowData) standard.getLayoutData()).exclude = !chosen;
        say(wording.text("asof." + asOf.reason().name(), wording.date(asOf.day()), wording.date(campaign.getBegins()),
                wording.date(campaign.getEnds())));
    }

    /** Says something in the line below, until the next figures are shown. */
    void say(String text) {
        reason.setText(text.replace("&", "&&"));
        reason.setToolTipText(text);
        area.layout(true, true);
    }
}
