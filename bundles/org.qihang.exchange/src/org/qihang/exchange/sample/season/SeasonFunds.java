package org.qihang.exchange.sample.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Register;
import org.qihang.model.register.FundLine;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/** Money for each policy in each unit (R26): budgeted, and spent within it. */
record SeasonFunds(List<Unit> units, SeasonVocabulary words, SeasonDays days, long seed) implements SeasonPart {

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.FUND_LINE);
    }

    @Override
    public Stream<? extends Record> records() {
        Draw draw = new Draw(seed + 26);
        return units.stream().flatMap(unit -> words.of("funds").stream().map(line -> record(unit, line.split(":"), draw)));
    }

    private FundLine record(Unit unit, String[] policy, Draw draw) {
        FundLine line = RegisterFactory.eINSTANCE.createFundLine();
        BigDecimal budget = BigDecimal.valueOf(10_000L * (20 + draw.below(280)));
        line.setCode("ZJ" + unit.getCode() + "-" + policy[0]);
        line.setName(unit.getName() + policy[1] + "（示例）");
        line.setPolicy(policy[0]);
        line.setResponsible(unit.getCode());
        line.setFiscalYear(days.begins().getYear());
        line.setBudget(budget);
        line.setSpent(budget.multiply(BigDecimal.valueOf(draw.share())).setScale(2, RoundingMode.HALF_UP));
        line.setSource("就业专项资金（示例）");
        return line;
    }
}
