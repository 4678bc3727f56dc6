package org.qihang.ui.register.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;

/** Which cells of a register are marked, by what the model says of dates that are due and of required values. */
public final class RowMarks {

    /** A week of notice. */
    static final int DAYS = 7;

    private final Register register;
    private final Supplier<LocalDate> today;

    /** @param today the present day, asked anew each time: a table stays open over midnight */
    public RowMarks(Register register, Supplier<LocalDate> today) {
        this.register = register;
        this.today = today;
    }

    /** The mark of a cell. */
    public Optional<Mark> of(Feature feature, Record record) {
        Object value = record.eGet(feature.feature());
        if (value == null || value.toString().isEmpty()) {
            return feature.required() ? Optional.of(Mark.MISSING) : Optional.empty();
        }
        Feature answer = answer(feature).orElse(null);
        if (answer == null || !(value instanceof LocalDate day) || record.eGet(answer.feature()) != null) {
            return Optional.empty();
        }
        LocalDate now = today.get();
        return day.isBefore(now) ? Optional.of(Mark.LATE)
                : day.isAfter(now.plusDays(DAYS)) ? Optional.empty() : Optional.of(Mark.SOON);
    }

    private Optional<Feature> answer(Feature feature) {
        return feature.due().flatMap(register::attribute);
    }

    private List<Feature> due() {
        return register.attributes().stream().filter(feature -> answer(feature).isPresent()).toList();
    }

    /** The marks rows of the register may have. */
    public Set<Mark> possible() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (!due().isEmpty()) {
            marks.addAll(EnumSet.of(Mark.LATE, Mark.SOON));
        }
        if (!required().isEmpty()) {
            marks.add(Mark.MISSING);
        }
        return marks;
    }

    private List<Feature> required() {
        return register.attributes().stream().filter(feature -> feature.required() && !feature.key()).toList();
    }

    /** What rows with a mark meet; where several dates are due: those with the mark at the first of them. */
    public List<Criterion> rows(Mark mark) {
        if (mark == Mark.MISSING) {
            return List.of(new Criterion.Any(required().stream()
                    .map(feature -> (Criterion) new Criterion.Empty(feature, true)).toList()));
        }
        List<Criterion> where = new ArrayList<>();
        due().stream().findFirst().ifPresent(feature -> {
            LocalDate now = today.get();
            where.add(new Criterion.Empty(answer(feature).orElseThrow(), true));
            if (mark == Mark.LATE) {
                where.add(new Criterion.Compare(feature, Criterion.Operator.LT, now));
            } else {
                where.add(new Criterion.Compare(feature, Criterion.Operator.GE, now));
                where.add(new Criterion.Compare(feature, Criterion.Operator.LE, now.plusDays(DAYS)));
            }
        });
        return where;
    }
}
