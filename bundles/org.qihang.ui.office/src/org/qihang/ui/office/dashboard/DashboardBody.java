package org.qihang.ui.office.dashboard;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;
import org.qihang.ui.chart.RankedBars;
import org.qihang.ui.chart.Section;
import org.qihang.ui.chart.TimeLineCanvas;
import org.qihang.ui.widget.Steps;

/** The dashboard's parts from top to bottom; it scrolls where the window is too small for them. */
final class DashboardBody {

    /** What a person can ask for. */
    record Actions(Header.Actions header, Runnable importRoster, Consumer<Bar> openUnit) {
    }

    private final ScrolledComposite scroll;
    private final Composite body;
    private final Wording wording;
    private final Header header;
    private final Banner noRoster;
    private final TargetCards cards;
    private final Composite lower;
    private final RankingSection ranking;
    private final TimeLineCanvas timeLine;
    private final NotesLine notes;
    private final Steps steps;

    DashboardBody(Composite parent, Wording wording, Actions actions) {
        this.wording = wording;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Ground.set(scroll, Palette.PANEL);
        body = new Composite(scroll, SWT.NONE);
        Ground.set(body, Palette.PANEL);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(body);
        scroll.setContent(body);
        Fonts fonts = new Fonts(body);
        header = new Header(body, wording, fonts, actions.header());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        noRoster = new Banner(body, wording.text("banner.noRoster"), wording.text("banner.noRoster.action"),
                actions.importRoster());
        cards = new TargetCards(body, wording, fonts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards.control());
        lower = new Composite(body, SWT.NONE);
        Ground.set(lower, Palette.PANEL);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 8).applyTo(lower);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lower);
        ranking = new RankingSection(lower, wording, fonts);
        ranking.onChosen(actions.openUnit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(ranking.control());
        Composite right = new Composite(lower, SWT.NONE);
        Ground.set(right, Palette.PANEL);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        Section phases = new Section(right, wording.text("timeline.title"), fonts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(phases.body());
        timeLine = new TimeLineCanvas(phases.body(), wording.months());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(timeLine);
        notes = new NotesLine(right, wording);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, SWT.DEFAULT).applyTo(notes.control());
        steps = new Steps(body);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Composite control() {
        return scroll;
    }

    /** What is exported as a picture: everything, also what is scrolled away. */
    Composite picture() {
        return body;
    }

    Header header() {
        return header;
    }

    Composite cards() {
        return cards.control();
    }

    RankedBars ranking() {
        return ranking.bars();
    }

    TimeLineCanvas timeLine() {
        return timeLine;
    }

    /** Shows other figures in steps, between which the window answers; what is shown stays until the last of them. */
    void show(DashboardData data, Runnable shown) {
        if (!steps.cancel()) {
            body.setRedraw(false);
        }
        steps.add(() -> header.show(data.campaign(), data.asOf()));
        steps.add(() -> noRoster.show(!data.hasRoster()));
        steps.add(cards::clear);
        data.targets().forEach(target -> steps.add(() -> cards.add(target, data.targets(), data.asOf().day())));
        steps.add(() -> ranking.show(data));
        steps.add(() -> timeLine.show(new PhaseLine(wording).of(data.campaign(), data.asOf().day())));
        steps.add(() -> notes.show(new FigureNotes(wording).of(data)));
        steps.add(this::fit);
        steps.add(() -> {
            body.layout(true, true);
            body.setRedraw(true);
            shown.run();
        });
        steps.run();
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        int half = ranking.bars().leastSize().x + timeLine.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        ((GridLayout) lower.getLayout()).numColumns = width >= half ? 2 : 1;
        Point least = body.computeSize(width, SWT.DEFAULT, true);
        scroll.setMinSize(0, least.y);
        scroll.getVerticalBar().setIncrement(header.control().getSize().y);
    }
}
