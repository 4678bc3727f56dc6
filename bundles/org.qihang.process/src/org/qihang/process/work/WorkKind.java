package org.qihang.process.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;

/** What kind of thing is to be done. Which desk does which kinds is said by the campaign's plan, by these names. */
public enum WorkKind {

    /** Leavers without a job who are in no batch yet (R11). */
    HANDOVER_MAKE("handover.create", true),
    /** Batches that are made and not handed over. */
    HANDOVER_SUBMIT("handover.submit", false),
    /** People a unit returned, to be put right and handed over again. */
    HANDOVER_CORRECT("handover.correct", true),
    /** Batches with people to be checked. */
    HANDOVER_CHECK("handover.accept", false),
    /** Batches that are checked and have no receipt. */
    HANDOVER_RECEIPT("handover.receipt", false),
    /** Leavers and graduates in hardship nobody answers for (R12, R13). */
    ASSIGN("assignment.add", true),
    /** People another unit offers. */
    TRANSFER("assignment.accept", true),
    /** Matching contacts owed to registered unemployed graduates in hardship (R16). */
    CONTACT("contact.add", true),
    /** Public-welfare posts owed to them. */
    WELFARE("welfare.find", true),
    /** The next service a leaver was promised (R12). */
    SERVICE("service.add", true),
    /** Graduates from Tibet without a job (R4). */
    TIBET("match.person", true),
    /** Fairs to come, and fairs held without a result (R8). */
    FAIR("fair.report", false),
    /** Posts that are valid for a few days more (R6). */
    POST("post.renew", false),
    /** Quotas that will not be reached (R6-R8). */
    QUOTA("quota.open", false),
    /** Tasks of the plan (R19). */
    TASK("task.open", false),
    /** Returns to be made (R21). */
    REPORT("report.make", false),
    /** Labour inspections: orders to give, corrections to check (R23). */
    LABOUR_CASE("inspection.move", false),
    /** Findings about how policies are carried out (R25). */
    POLICY_FINDING("finding.move", false),
    /** Funds that are overspent (R26). */
    FUND("fund.open", false),
    /** Events to come, and events held without a result (R27). */
    PUBLICITY("publicity.report", false),
    /** Exemplary graduates and employers nobody published yet (R18, R27). */
    EXEMPLAR("exemplar.publish", false);

    private final String action;
    private final boolean people;

    WorkKind(String action, boolean people) {
        this.action = action;
        this.people = people;
    }

    /** The kind of a name as the plan has it, in any case. */
    public static Optional<WorkKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
    }

    static ProcessException unknown(String campaign, String desk, String name) {
        return new ProcessException("work.unknown", campaign, desk, name,
                Arrays.stream(values()).map(WorkKind::name).collect(Collectors.joining(" ")));
    }

    /** What is done about it: an id for programs. */
    public String action() {
        return action;
    }

    /** Whether each is about one person: too many to be shown one by one to the province. */
    public boolean people() {
        return people;
    }

    /** The name people see. */
    public String label(Locale language) {
        return Texts.of(ProcessException.class, language).text("work." + name());
    }

    /** What is done about it, as a button says it. */
    public String actionLabel(Locale language) {
        return Texts.of(ProcessException.class, language).text("action." + action);
    }
}
