package org.qihang.ui.figure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.qihang.indicator.Rates;
import org.qihang.model.campaign.Coded;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * What a figure is asked for.
 *
 * @param rates over the same store
 * @param on the day looked from, a day of the campaign
 * @param unit code of the unit looked at; empty for the province
 */
record FigureQuestion(Store store, Rates rates, CampaignPlan plan, LocalDate on, String unit, FigureWords words) {

    String campaign() {
        return plan.plan().getIdentifier();
    }

    /** All records of a register, of the unit where one is looked at. */
    RegisterQuery records(EClass register) {
        RegisterQuery all = RegisterQuery.of(campaign(), Register.of(register));
        return unit.isEmpty() ? all
                : all.with(new Compare(Feature.of(Literals.RECORD__UNIT), Operator.EQ, unit));
    }

    /** Whether the register of graduates has any: without them there are no rates. */
    boolean hasGraduates() {
        return !store.registers().page(RegisterQuery.of(campaign(), Register.of(Literals.GRADUATE)), 0, 1).isEmpty();
    }

    /** The name of the unit looked at. */
    Optional<String> unitName() {
        return named(plan.plan().getUnits(), unit);
    }

    private static Optional<String> named(List<? extends Coded> all, String code) {
        return all.stream().filter(coded -> coded.getCode().equals(code)).map(Coded::getName).findFirst();
    }
}
