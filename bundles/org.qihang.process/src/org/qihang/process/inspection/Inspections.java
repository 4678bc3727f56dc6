package org.qihang.process.inspection;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Group;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Employers that offend again (R23), and what stands in the way of policies (R25). */
public final class Inspections {

    private static final Register CASES = Register.of(Literals.LABOUR_INSPECTION);
    private static final Register FINDINGS = Register.of(Literals.POLICY_INSPECTION);
    private static final Feature EMPLOYER = Feature.of(Literals.LABOUR_INSPECTION__EMPLOYER);
    private static final Feature POLICY = Feature.of(Literals.POLICY_INSPECTION__POLICY);
    private static final Feature CAUSE = Feature.of(Literals.POLICY_INSPECTION__CAUSE);
    private static final int AGAIN = 2;

    private final Store store;
    private final String campaign;

    /** @param campaign the only one this will be asked about */
    public Inspections(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
    }

    /** Employers with two violations or more up to a day, those with the most first. */
    public List<Offender> repeated(LocalDate on) {
        RegisterQuery violations = upTo(CASES, Literals.LABOUR_INSPECTION__INSPECTED, on)
                .with(new Criterion.Empty(Feature.of(Literals.LABOUR_INSPECTION__VIOLATION), false));
        Map<List<Object>, Long> open = open(violations, Literals.LABOUR_INSPECTION__CORRECTED, on, List.of(EMPLOYER));
        List<Group> groups = store.registers().groups(violations, List.of(EMPLOYER), List.of()).stream()
                .filter(group -> group.count() >= AGAIN && group.keys().getFirst() != null).toList();
        Map<String, String> names = store.registers().titles(campaign, Register.of(Literals.EMPLOYER),
                groups.stream().map(group -> (String) group.keys().getFirst()).toList());
        return groups.stream().map(group -> {
            String code = (String) group.keys().getFirst();
            return new Offender(code, names.getOrDefault(code, code), group.count(), open.getOrDefault(group.keys(), 0L),
                    violations.with(new Compare(EMPLOYER, Operator.EQ, code)));
        }).sorted(Comparator.comparing(Offender::violations).reversed().thenComparing(Offender::employer)).toList();
    }

    /** Findings up to a day by policy and cause, the most frequent first. */
    public List<Findings> findings(LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        RegisterQuery found = upTo(FINDINGS, Literals.POLICY_INSPECTION__FOUND, on);
        Map<List<Object>, Long> open = open(found, Literals.POLICY_INSPECTION__CORRECTED, on, List.of(POLICY, CAUSE));
        return store.registers().groups(found, List.of(POLICY, CAUSE), List.of()).stream()
                .map(group -> new Findings(Objects.toString(group.keys().get(0), ""), plan.named(CAUSE, group.keys().get(1)),
                        group.count(), open.getOrDefault(group.keys(), 0L),
                        found.with(own(POLICY, group.keys().get(0))).with(own(CAUSE, group.keys().get(1)))))
                .sorted(Comparator.comparing(Findings::found).reversed().thenComparing(Findings::policy)
                        .thenComparing(each -> each.cause().code())).toList();
    }

    private RegisterQuery upTo(Register register, EAttribute dated, LocalDate on) {
        return RegisterQuery.of(campaign, register).with(new Compare(Feature.of(dated), Operator.LE, on));
    }

    private static Criterion own(Feature feature, Object value) {
        return value == null ? new Criterion.Empty(feature, true) : new Compare(feature, Operator.EQ, value);
    }

    /** How many of each group were not corrected by the day. */
    private Map<List<Object>, Long> open(RegisterQuery query, EAttribute corrected, LocalDate on, List<Feature> by) {
        Feature done = Feature.of(corrected);
        Map<List<Object>, Long> open = new HashMap<>();
        store.registers().groups(query.with(new Criterion.Any(List.of(new Criterion.Empty(done, true),
                new Compare(done, Operator.GT, on)))), by, List.of()).forEach(group -> open.put(group.keys(), group.count()));
        return open;
    }
}
