package org.qihang.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.qihang.indicator.Code;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Feature;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** The plan of a campaign and its code book as they were when first asked for. Any thread may ask. */
public final class CampaignPlan {

    private static final String UNIT = "unit";
    private static final String DEPARTMENT = "department";

    private final Documents documents;
    private final String campaign;
    private final Campaign plan;
    private CodeBook codes;

    private CampaignPlan(Documents documents, String campaign) {
        this.documents = documents;
        this.campaign = campaign;
        this.plan = (Campaign) documents.load(Documents.uri(campaign, "plan")).root();
    }

    /** Reads the plan; refuses a campaign the store does not have. */
    public static CampaignPlan of(Store store, String campaign) {
        if (!store.documents().exists(Documents.uri(campaign, "plan"))) {
            throw new ProcessException("campaign.unknown", campaign);
        }
        return new CampaignPlan(store.documents(), campaign);
    }

    /** The plan itself, not to be changed. */
    public Campaign plan() {
        return plan;
    }

    // Read when a name is first asked for: the book is many times the size of the plan.
    private synchronized CodeBook codes() {
        if (codes == null) {
            codes = (CodeBook) documents.load(Documents.uri(campaign, "codes")).root();
        }
        return codes;
    }

    /** The codes of a table; units and departments are those of the plan. */
    public List<Code> table(String name) {
        Stream<? extends Coded> all = switch (name) {
            case UNIT -> plan.getUnits().stream();
            case DEPARTMENT -> plan.getDepartments().stream();
            default -> codes().getTables().stream().filter(table -> name.equals(table.getTable()))
                    .map(CodeTable::getCodes).flatMap(List::stream);
        };
        return all.map(coded -> new Code(coded.getCode(), coded.getName())).toList();
    }

    /** A value of an attribute with its name; the value itself where no table names it, "" for none. */
    public Code named(Feature feature, Object value) {
        String code = Objects.toString(value, "");
        return feature.codes().map(this::table).orElse(List.of()).stream().filter(each -> each.code().equals(code))
                .findFirst().orElse(new Code(code, code));
    }

    /** The formula that says who is employed on a day: the campaign's first that is in force. */
    public Employment employment(LocalDate on) {
        RateFormula formula = plan.getFormulas().stream()
                .filter(each -> each.getValidFrom() == null || !each.getValidFrom().isAfter(on))
                .filter(each -> each.getValidTo() == null || !each.getValidTo().isBefore(on)).findFirst()
                .orElseThrow(() -> new ProcessException("formula.none", plan.getIdentifier(), on.toString()));
        return new Employment(formula.getName(), Set.copyOf(list(formula.getNotCounted())),
                Set.copyOf(list(formula.getOutside())),
                formula.getWhenUnknown());
    }

    /**
     * The day graduates left school: the first of the phase in which the plan's target for the coverage of leavers is
     * due (R3).
     *
     * @throws ProcessException when the plan has no such target that is due in one of its phases
     */
    public LocalDate left() {
        return plan.getTargets().stream().filter(target -> target.getMeasure() == Measure.COVERAGE)
                .map(Target::getDue).filter(due -> due != null)
                .flatMap(due -> plan.getPhases().stream()
                        .filter(phase -> !due.isBefore(phase.getBegins()) && !due.isAfter(phase.getEnds())))
                .findFirst().orElseThrow(() -> new ProcessException("coverage.target", plan.getIdentifier())).getBegins();
    }

    /**
     * The rules of one kind the plan keeps.
     *
     * @param reference where the plan keeps them
     * @throws ProcessException when it has none
     */
    public <T extends EObject> T rules(EReference reference, Class<T> kind) {
        Object rules = plan.eGet(reference);
        if (rules == null) {
            throw new ProcessException("rules.missing", plan.getIdentifier(), Feature.of(reference));
        }
        return kind.cast(rules);
    }

    /** The parts of a list of codes or names separated by blanks, in its order; null for none. */
    public static List<String> list(String codes) {
        return codes == null ? List.of()
                : Stream.of(codes.strip().split("\\s+")).filter(code -> !code.isEmpty()).distinct().toList();
    }
}
