package org.qihang.exchange.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage.Literals;

/**
 * The rules of one register beyond what the model says of single attributes, for imports and record forms alike.
 * Immutable; for any thread.
 */
public final class RegisterRules {

    private static final String EXEMPLARY_GRADUATE = "1";
    private static final String EXEMPLARY_EMPLOYER = "2";

    private static final Map<EClass, List<RegisterRule>> RULES = Map.ofEntries(
            Map.entry(Literals.GRADUATE, List.of(new IdentityAgrees(),
                    notBefore(Literals.GRADUATE__GRADUATED, Literals.GRADUATE__ENROLLED))),
            Map.entry(Literals.DESTINATION, List.of(notBefore(Literals.DESTINATION__UNTIL, Literals.DESTINATION__SINCE))),
            Map.entry(Literals.EMPLOYER, List.of(new OrganisationCodeIsValid(of(Literals.EMPLOYER__CODE)))),
            Map.entry(Literals.POST, List.of(
                    new NotAbove(of(Literals.POST__PAY_FROM), of(Literals.POST__PAY_TO), of(Literals.POST__PAY_TO)),
                    notBefore(Literals.POST__VALID_TO, Literals.POST__VALID_FROM))),
            Map.entry(Literals.JOB_FAIR, List.of(notBefore(Literals.JOB_FAIR__ENDS, Literals.JOB_FAIR__HELD))),
            Map.entry(Literals.FAIR_EMPLOYER, List.of(
                    notAbove(Literals.FAIR_EMPLOYER__SIGNINGS, Literals.FAIR_EMPLOYER__INTENTS))),
            Map.entry(Literals.SIGNING, List.of(notBefore(Literals.SIGNING__ENDS, Literals.SIGNING__BEGINS),
                    notBefore(Literals.SIGNING__ENDS, Literals.SIGNING__SIGNED),
                    notBefore(Literals.SIGNING__DISSOLVED, Literals.SIGNING__SIGNED))),
            Map.entry(Literals.LEAVER_SERVICE, List.of(
                    notBefore(Literals.LEAVER_SERVICE__NEXT_DUE, Literals.LEAVER_SERVICE__REGISTERED),
                    notBefore(Literals.LEAVER_SERVICE__CLOSED, Literals.LEAVER_SERVICE__REGISTERED),
                    needsToo(Literals.LEAVER_SERVICE__CLOSED, Literals.LEAVER_SERVICE__OUTCOME))),
            Map.entry(Literals.TRAINING_COURSE, List.of(
                    notBefore(Literals.TRAINING_COURSE__ENDS, Literals.TRAINING_COURSE__BEGINS),
                    needsToo(Literals.TRAINING_COURSE__PRICE, Literals.TRAINING_COURSE__PURCHASED))),
            Map.entry(Literals.TRAINING_ENROLMENT, List.of(
                    notBefore(Literals.TRAINING_ENROLMENT__COMPLETED, Literals.TRAINING_ENROLMENT__ENROLLED),
                    needsToo(Literals.TRAINING_ENROLMENT__CERTIFICATE, Literals.TRAINING_ENROLMENT__COMPLETED),
                    notBefore(Literals.TRAINING_ENROLMENT__EMPLOYED, Literals.TRAINING_ENROLMENT__ENROLLED))),
            Map.entry(Literals.LABOUR_INSPECTION, List.of(
                    notBefore(Literals.LABOUR_INSPECTION__ORDERED, Literals.LABOUR_INSPECTION__INSPECTED),
                    needsToo(Literals.LABOUR_INSPECTION__CORRECTION_ORDER, Literals.LABOUR_INSPECTION__ORDERED),
                    needsToo(Literals.LABOUR_INSPECTION__ORDERED, Literals.LABOUR_INSPECTION__VIOLATION),
                    notBefore(Literals.LABOUR_INSPECTION__DEADLINE, Literals.LABOUR_INSPECTION__ORDERED),
                    notBefore(Literals.LABOUR_INSPECTION__CORRECTED, Literals.LABOUR_INSPECTION__INSPECTED),
                    notBefore(Literals.LABOUR_INSPECTION__CORRECTED, Literals.LABOUR_INSPECTION__ORDERED))),
            Map.entry(Literals.POLICY_INSPECTION, List.of(
                    notBefore(Literals.POLICY_INSPECTION__DEADLINE, Literals.POLICY_INSPECTION__FOUND),
                    notBefore(Literals.POLICY_INSPECTION__CORRECTED, Literals.POLICY_INSPECTION__FOUND),
                    needsToo(Literals.POLICY_INSPECTION__CORRECTED, Literals.POLICY_INSPECTION__REMEDY),
                    needsToo(Literals.POLICY_INSPECTION__CHECKED, Literals.POLICY_INSPECTION__CORRECTED),
                    notBefore(Literals.POLICY_INSPECTION__CHECKED, Literals.POLICY_INSPECTION__CORRECTED))),
            Map.entry(Literals.EXEMPLAR, List.of(
                    new NeededFor(of(Literals.EXEMPLAR__PERSON), of(Literals.EXEMPLAR__KIND), EXEMPLARY_GRADUATE),
                    new NeededFor(of(Literals.EXEMPLAR__EMPLOYER), of(Literals.EXEMPLAR__KIND), EXEMPLARY_EMPLOYER))),
            Map.entry(Literals.FUND_LINE, List.of(notAbove(Literals.FUND_LINE__SPENT, Literals.FUND_LINE__BUDGET))));

    private final Register register;
    private final List<RegisterRule> rules;

    private RegisterRules(Register register) {
        this.register = register;
        this.rules = RULES.getOrDefault(register.type(), List.of());
    }

    /** The rules of a register; some have none. */
    public static RegisterRules of(Register register) {
        return new RegisterRules(register);
    }

    /** What is wrong with a record; empty when it keeps every rule. */
    public List<Breach> breaches(Values values) {
        List<Breach> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(values, (attribute, reason) -> found
                .add(new Breach(register.attribute(attribute).orElseThrow(), reason))));
        return found;
    }

    private static Feature of(EAttribute attribute) {
        return Feature.of(attribute);
    }

    private static RegisterRule notBefore(EAttribute day, EAttribute first) {
        return new NotBefore(of(day), of(first));
    }

    private static RegisterRule notAbove(EAttribute amount, EAttribute most) {
        return new NotAbove(of(amount), of(most), of(amount));
    }

    private static RegisterRule needsToo(EAttribute given, EAttribute needed) {
        return new NeedsToo(of(given), of(needed));
    }
}
