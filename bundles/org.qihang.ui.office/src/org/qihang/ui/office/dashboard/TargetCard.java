package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.qihang.indicator.TargetStatus;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.GoalGauge;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.MarkCanvas;
import org.qihang.ui.chart.Palette;

/** One target: its name, the figure, how it stands, goal, gap, last year, projection, source. */
final class TargetCard {

    /** Key of the widget data by which the label with the figure is found. */
    static final String FIGURE = "figure";

    private final TargetStatus status;
    private final LocalDate asOf;
    private final boolean warned;
    private final Wording wording;
    private final TargetWords words;
    private final Fonts fonts;

    /**
     * @param asOf the day looked at
     * @param warned whether there is to be a line for the warning, so that cards in a row keep their lines level
     */
    TargetCard(TargetStatus status, LocalDate asOf, boolean warned, Wording wording, Fonts fonts) {
        this.status = status;
        this.asOf = asOf;
        this.warned = warned;
        this.wording = wording;
        this.words = new TargetWords(wording);
        this.fonts = fonts;
    }

    Composite create(Composite parent) {
        Composite card = new Composite(parent, SWT.BORDER);
        Ground.set(card, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 3).applyTo(card);
        String tip = words.details(status);
        card.setToolTipText(tip);
        Mark mark = Standing.of(status, asOf);
        Label name = label(card, SWT.WRAP, words.name(status, asOf), fonts.bold(), Palette.INK);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).align(SWT.FILL, SWT.BEGINNING)
                .hint(0, SWT.DEFAULT).applyTo(name);
        Label figure = label(card, SWT.NONE, wording.rate(status.actual().rate()), fonts.bold(70), mark.color());
        // The figure keeps its room on a narrow card; the word beside it gives way.
        GridDataFactory.fillDefaults().applyTo(figure);
        figure.setData(FIGURE, status);
        figure.setToolTipText(tip);
        MarkCanvas state = new MarkCanvas(card, mark, words.standing(mark));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(state);
        state.setToolTipText(tip);
        GoalGauge gauge = new GoalGauge(card, status.actual().rate(), status.target().getGoal(), mark);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(gauge);
        gauge.setToolTipText(tip);
        lines(card, mark);
        return card;
    }

    private void lines(Composite card, Mark mark) {
        Composite lines = new Composite(card, SWT.NONE);
        Ground.set(lines, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 2).applyTo(lines);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(lines);
        line(lines, "card.goal", words.goal(status.target()), Palette.INK, 3);
        line(lines, "card.gap", words.gap(status),
                mark == Mark.REACHED || mark == Mark.UNKNOWN ? Palette.INK : mark.color(), 3);
        Label lastYear = line(lines, "card.lastYear", words.lastYear(status),
                words.belowLastYear(status) ? Palette.MISSED : Palette.INK, 1);
        lastYear.setToolTipText(words.lastYearDetails(status));
        Label projection = line(lines, "card.projection", words.projection(status, asOf), Palette.INK, 1);
        projection.setToolTipText(words.projectionDetails(status, asOf));
        Label source = line(lines, "card.source", words.source(status.target()), Palette.MUTED, 3);
        source.setToolTipText(words.source(status.target()));
        // One line is enough for the source: it is also in the tool tip.
        ((GridData) source.getLayoutData()).heightHint = source.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        if (warned) {
            boolean below = words.belowLastYear(status);
            // Without a warning a hidden line of the same height keeps the cards of a row level.
            Label warning = label(lines, SWT.NONE, below ? words.belowLastYearBy(status) : wording.text("card.source") + "0",
                    lines.getFont(), Palette.MISSED);
            warning.setVisible(below);
            GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(0, SWT.DEFAULT).applyTo(warning);
        }
    }

    private Label line(Composite parent, String key, String text, Color color, int span) {
        Label title = label(parent, SWT.NONE, wording.text(key), parent.getFont(), Palette.MUTED);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
        Label value = label(parent, span == 1 ? SWT.NONE : SWT.WRAP, text, parent.getFont(), color);
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false)
                .hint(span == 1 ? SWT.DEFAULT : 0, SWT.DEFAULT).applyTo(value);
        return value;
    }

    private static Label label(Composite parent, int style, String text, Font font, Color color) {
        Label label = new Label(parent, style);
        // An ampersand is a mnemonic in a label unless it is doubled.
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(color);
        Ground.set(label, Palette.PAPER);
        return label;
    }
}
