package org.qihang.process.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.model.campaign.UnitPlan;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Store;

/** The tasks of a campaign's plan and of its units' plans, as they stand on a day (R19). */
public final class Tasks {

    private static final String UNIT_PLAN = UnitPlan.class.getSimpleName();

    private final Store store;
    private final TaskRule rule;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public Tasks(Store store, TaskRule rule, Locale language) {
        this.store = store;
        this.rule = rule;
        this.language = language;
    }

    /**
     * All tasks. Progress is what the documents say now; what is late or at risk is judged on the day.
     *
     * @throws ProcessException when the campaign is not known, or its plan or a phase lacks its days
     */
    public TaskTable on(String campaign, LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        if (plan.plan().getBegins() == null || plan.plan().getEnds() == null || plan.plan().getPhases().stream()
                .anyMatch(phase -> phase.getBegins() == null || phase.getEnds() == null)) {
            throw new ProcessException("campaign.days", campaign);
        }
        RollUp rollUp = new RollUp(plan.plan(), rule, on);
        List<TaskStatus> rows = new ArrayList<>(rollUp.rows(plan.plan().getTasks(), null));
        // The versions together: each save of any of the documents makes it grow.
        long versions = 0;
        for (DocumentInfo document : store.documents().list()) {
            if (campaign.equals(document.uri().segment(0))) {
                versions += document.version();
                if (UNIT_PLAN.equals(document.type())) {
                    UnitPlan unit = (UnitPlan) store.documents().load(document.uri()).root();
                    rows.addAll(rollUp.rows(unit.getTasks(), unit.getUnitCode()));
                }
            }
        }
        String formula = Texts.of(ProcessException.class, language).text("task.formula", rule.behind(), rule.soon());
        return new TaskTable(campaign, rows, Basis.of(store, versions, on, formula, language));
    }
}
