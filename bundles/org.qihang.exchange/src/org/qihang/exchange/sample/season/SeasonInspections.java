package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.LabourInspection;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Labour inspections of some employers that take graduates (R23): most violations are corrected in time. */
record SeasonInspections(SeasonEmployers employers, SeasonVocabulary words, SeasonDays days, long seed)
        implements SeasonPart {

    private static final double SHARE = .02;
    private static final int CORRECTED_WITHIN = 30;
    private static final int CLOSED_AFTER = 15;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.LABOUR_INSPECTION);
    }

    @Override
    public Stream<? extends Record> records() {
        Draw draw = new Draw(seed + 23);
        int[] number = {0};
        return employers.all().stream().filter(employer -> draw.chance(SHARE))
                .map(employer -> record(employer, ++number[0], draw));
    }

    private LabourInspection record(EmployerSeason employer, int number, Draw draw) {
        LabourInspection inspection = RegisterFactory.eINSTANCE.createLabourInspection();
        LocalDate day = SeasonDays.between(draw, days.leaving(), days.ends());
        inspection.setCode("JC%06d".formatted(number));
        inspection.setEmployer(employer.code());
        inspection.setInspected(day);
        inspection.setState("10");
        if (draw.chance(.4)) {
            String violation = words.pick("violations", draw);
            int kind = "9".equals(violation.substring(0, 1)) ? 0 : violation.charAt(0) - '1';
            LocalDate deadline = day.plusDays(CORRECTED_WITHIN);
            inspection.setViolation(violation);
            inspection.setFacts(words.at("facts", kind) + "（示例）");
            inspection.setPersons(1 + draw.below(20));
            inspection.setCorrectionOrder("示例劳监令字〔" + day.getYear() + "〕" + number + "号");
            inspection.setOrdered(day);
            inspection.setDeadline(deadline);
            inspection.setState("20");
            LocalDate corrected = day.plusDays(5 + draw.below(CORRECTED_WITHIN + 10));
            if (draw.chance(.85) && !corrected.isAfter(days.ends())) {
                inspection.setCorrected(corrected);
                inspection.setCorrection("已按要求改正（示例）");
                close(inspection, corrected.plusDays(CLOSED_AFTER));
            }
        }
        return inspection;
    }

    private void close(LabourInspection inspection, LocalDate day) {
        boolean closed = !day.isAfter(days.ends());
        inspection.setState(closed ? "40" : "30");
        inspection.setClosed(closed ? day : null);
    }
}
