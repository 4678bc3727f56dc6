package org.qihang.ui.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.model.campaign.Phase;
import org.qihang.process.quota.QuotaLedger;
import org.qihang.process.quota.QuotaStatus;
import org.qihang.process.quota.QuotaTable;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.PlanBars;
import org.qihang.ui.chart.PlanBars.Amount;
import org.qihang.ui.chart.TitledPicture;

/** The quotas of the plan as bars: what is planned, what is done, and what that comes to by the phase's end (R6-R8). */
final class QuotaBars implements FigureMaking {

    @Override
    public ShownFigure of(FigureQuestion question, IProgressMonitor monitor) {
        FigureWords words = question.words();
        QuotaTable table = new QuotaLedger(question.store(), words.locale()).on(question.campaign(), question.on());
        List<Amount> bars = new ArrayList<>();
        Map<String, RegisterQuery> records = new HashMap<>();
        for (QuotaStatus status : table.rows()) {
            bars.add(bar(words, status, question.on()));
            records.put(status.quota().getCode(), status.records());
        }
        return ShownFigure.of(new TitledPicture(words.text("quotas.title"),
                List.of(words.text("quotas.subtitle", words.date(question.on()))),
                new PlanBars(bars, new PlanBars.Legend(words.text("quotas.done"), words.text("quotas.projection"),
                        words.text("quotas.planned")), words.text("quotas.empty")),
                List.of(words.text("quotas.notes", table.basis().formula(), table.basis().source()))), records);
    }

    private static Amount bar(FigureWords words, QuotaStatus status, LocalDate on) {
        Phase phase = status.quota().getPhase();
        long done = status.done() + status.late();
        boolean over = on.isAfter(phase.getEnds());
        Mark mark = mark(status, over);
        String unit = words.text("quotas.unit." + status.quota().getSubject().getName());
        String planned = words.count(status.planned());
        String label = words.text("quotas.label", words.count(done), planned, unit);
        String details = words.text("quotas.details", status.quota().getName(), planned, words.count(done), unit,
                words.text("quotas.mark." + mark.name()))
                + (status.gap() > 0 ? words.text("quotas.details.gap", words.count(status.gap()), unit) : "")
                + (status.late() > 0 ? words.text("quotas.details.late", words.count(status.late()), unit) : "")
                + (over || status.projection() == null ? ""
                        : words.text("quotas.details.projection", words.count(status.projection()), unit,
                                words.day(phase.getEnds())));
        return new Amount(status.quota().getCode(), status.quota().getName(), status.planned(), done,
                over ? null : status.projection(), label, details + words.text("quotas.details.phase", phase.getName(),
                        words.day(phase.getBegins()), words.day(phase.getEnds())), mark);
    }

    private static Mark mark(QuotaStatus status, boolean over) {
        if (status.gap() <= 0) {
            return Mark.REACHED;
        } else if (over) {
            return Mark.MISSED;
        } else if (status.projection() == null) {
            return Mark.UNKNOWN;
        }
        return status.projection() >= status.planned() ? Mark.ON_COURSE : Mark.BEHIND;
    }
}
