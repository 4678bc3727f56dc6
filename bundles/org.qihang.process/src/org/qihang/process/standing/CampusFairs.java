package org.qihang.process.standing;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** The fairs at universities up to a day, and the signings their employers report. */
final class CampusFairs {

    private static final Feature UNIVERSITY = Feature.of(Literals.JOB_FAIR__UNIVERSITY);

    private final Map<String, String> universityOf = new HashMap<>();
    private final Map<String, Long> fairs = new HashMap<>();
    private final Map<String, Long> signings = new HashMap<>();

    static CampusFairs read(Registers registers, String campaign, LocalDate on) {
        CampusFairs campus = new CampusFairs();
        registers.stream(RegisterQuery.of(campaign, Register.of(Literals.JOB_FAIR))
                .with(new Criterion.Empty(UNIVERSITY, false))
                .with(new Compare(Feature.of(Literals.JOB_FAIR__HELD), Operator.LE, on)),
                List.of(Feature.of(Literals.JOB_FAIR__CODE), UNIVERSITY), row -> {
                    campus.universityOf.put((String) row[0], (String) row[1]);
                    campus.fairs.merge((String) row[1], 1L, Long::sum);
                    return true;
                });
        registers.stream(RegisterQuery.of(campaign, Register.of(Literals.FAIR_EMPLOYER))
                .with(new Criterion.Empty(Feature.of(Literals.FAIR_EMPLOYER__SIGNINGS), false)),
                List.of(Feature.of(Literals.FAIR_EMPLOYER__FAIR), Feature.of(Literals.FAIR_EMPLOYER__SIGNINGS)), row -> {
                    String university = campus.universityOf.get(row[0]);
                    if (university != null) {
                        campus.signings.merge(university, ((Integer) row[1]).longValue(), Long::sum);
                    }
                    return true;
                });
        return campus;
    }

    long held(String university) {
        return fairs.getOrDefault(university, 0L);
    }

    /** Signings a fair: at the university, or at all where it had no fair; one decimal; null where nobody had one. */
    BigDecimal signingsPerFair(String university) {
        if (held(university) > 0) {
            return perFair(signings.getOrDefault(university, 0L), held(university));
        }
        return universityOf.isEmpty() ? null
                : perFair(signings.values().stream().mapToLong(Long::longValue).sum(), universityOf.size());
    }

    private static BigDecimal perFair(long signings, long fairs) {
        return BigDecimal.valueOf(signings).divide(BigDecimal.valueOf(fairs), 1, RoundingMode.HALF_UP);
    }
}
