package org.qihang.ui.figure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateTable;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.Employment;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.chart.TitledPicture;
import org.qihang.ui.chart.Trend;
import org.qihang.ui.chart.Trend.Goal;
import org.qihang.ui.chart.Trend.Value;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/** The rate week by week from the campaign's first day to the day looked from, with the province's targets. */
final class RateTrend implements FigureMaking {

    @Override
    public ShownFigure of(FigureQuestion question, IProgressMonitor monitor) {
        FigureWords words = question.words();
        if (!question.hasGraduates()) {
            return ShownFigure.none(words.text("rates.empty"));
        }
        Campaign plan = question.plan().plan();
        List<Target> targets = plan.getTargets().stream().filter(target -> target.getSubject() == Subject.PROVINCE
                && target.getDue() != null && target.getGoal() != null).toList();
        String formula = RankedTarget.on(targets, question.on()).map(Target::getFormula).map(each -> each.getCode())
                .orElse(null);
        List<LocalDate> days = weeks(plan.getBegins(), question.on());
        monitor.beginTask(words.text("trend.title"), days.size());
        // The table's filter row understands the codes in force, not those of former years.
        List<String> codes = CodeNames.load(question.store(), question.campaign(), Register.of(Literals.GRADUATE))
                .of(Feature.of(Literals.GRADUATE__DESTINATION)).map(Codes::entries).orElse(List.of()).stream()
                .map(Codes.Entry::code).toList();
        List<Value> values = new ArrayList<>();
        Map<String, RegisterQuery> records = new HashMap<>();
        RateTable last = null;
        for (LocalDate day : days) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            last = question.rates().rates(new RateQuery(question.campaign(), day, formula, List.of(),
                    question.unit().isEmpty() ? Map.of() : Map.of(Dimension.UNIT, question.unit())));
            BigDecimal rate = last.total().rate();
            if (rate != null) {
                values.add(new Value(day, rate, day.toString(), words.rate(rate), words.text("trend.details",
                        words.date(day), words.rate(rate), words.count(last.total().numerator()),
                        words.count(last.total().denominator())) + gaps(words, targets, day, rate)));
                records.put(day.toString(), employed(question, codes, day));
            }
            monitor.worked(1);
        }
        List<Goal> goals = targets.stream().map(target -> new Goal(target.getDue(), target.getGoal(),
                words.text("trend.goal", target.getName(), words.goal(target.getGoal()), words.day(target.getDue()))))
                .toList();
        String who = question.unitName().orElseGet(() -> words.text("province"));
        return ShownFigure.of(new TitledPicture(words.text("trend.title"),
                List.of(words.text("trend.subtitle", who, words.date(plan.getBegins()), words.date(question.on()))),
                new Trend(plan.getBegins(), plan.getEnds(), values, goals, words.months(),
                        words.text("trend.empty", who)),
                List.of(words.text("notes", last.formulaName(), last.answeringRule(), last.source()))), records);
    }

    /** A day a week, and the last day. */
    static List<LocalDate> weeks(LocalDate begins, LocalDate last) {
        List<LocalDate> days = Stream.iterate(begins, day -> day.isBefore(last), day -> day.plusWeeks(1))
                .collect(Collectors.toCollection(ArrayList::new));
        days.add(last);
        return days;
    }

    private static String gaps(FigureWords words, List<Target> targets, LocalDate day, BigDecimal rate) {
        return targets.stream().filter(target -> !day.isAfter(target.getDue())).map(target -> {
            BigDecimal gap = target.getGoal().subtract(rate);
            return words.text(gap.signum() > 0 ? "trend.details.missing" : "trend.details.reached", target.getName(),
                    words.goal(target.getGoal()), words.points(gap));
        }).collect(Collectors.joining());
    }

    /** Those whose destination counts and has held since that day or longer. */
    private static RegisterQuery employed(FigureQuestion question, List<String> codes, LocalDate day) {
        Employment employment = question.plan().employment(day);
        List<String> counted = codes.stream()
                .filter(code -> employment.counts(code) && !employment.without(code)).toList();
        return question.records(Literals.GRADUATE)
                .with(new Criterion.In(Feature.of(Literals.GRADUATE__DESTINATION), counted))
                .with(new Compare(Feature.of(Literals.GRADUATE__DESTINATION_SINCE), Operator.LE, day));
    }
}
