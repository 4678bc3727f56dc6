package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.PolicyInspection;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** What the one inspection of policies found in each unit (R25). */
record SeasonFindings(List<Unit> units, SeasonVocabulary words, SeasonDays days, long seed) implements SeasonPart {

    private static final int MOST = 4;
    private static final int CORRECTED_WITHIN = 45;

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.POLICY_INSPECTION);
    }

    @Override
    public Stream<? extends Record> records() {
        Draw draw = new Draw(seed + 25);
        return units.stream().flatMap(unit -> IntStream.rangeClosed(1, 1 + draw.below(MOST))
                .mapToObj(number -> record(unit, number, draw)).toList().stream());
    }

    private PolicyInspection record(Unit unit, int number, Draw draw) {
        PolicyInspection finding = RegisterFactory.eINSTANCE.createPolicyInspection();
        LocalDate found = SeasonDays.between(draw, days.leaving().plusMonths(2), days.leaving().plusMonths(3));
        int kind = draw.below(words.of("findings").size());
        finding.setCode("WT" + unit.getCode() + "-%02d".formatted(number));
        finding.setResponsible(unit.getCode());
        finding.setPolicy(words.at("policies", number + kind));
        finding.setFound(found);
        finding.setFinding(words.at("findings", kind) + "（示例）");
        finding.setCause(kind == 1 ? "2" : kind == 0 || kind == 4 ? "3" : "1");
        finding.setRemedy(words.at("remedies", kind == 1 ? 0 : kind + 1));
        finding.setDeadline(found.plusDays(CORRECTED_WITHIN));
        LocalDate corrected = found.plusDays(10 + draw.below(CORRECTED_WITHIN));
        finding.setState("20");
        if (draw.chance(.8) && !corrected.isAfter(days.ends())) {
            finding.setCorrected(corrected);
            finding.setChecked(draw.chance(.7) ? SeasonDays.earlier(corrected.plusDays(14), days.ends()) : null);
            finding.setState(finding.getChecked() == null ? "30" : "40");
        }
        return finding;
    }
}
