package org.qihang.process;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.qihang.model.campaign.AnsweringRule;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Unit;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.Record;
import org.qihang.store.Documents;
import org.qihang.store.RecordChange;
import org.qihang.store.Store;
import org.qihang.testing.PlanRules;

/** A small campaign of 2013 with four phases, three units and the codes processes use; tests add what happened. */
public final class Season {

    public static final CampaignFactory FACTORY = CampaignFactory.eINSTANCE;
    /** In Shenyang, Tieling, Changtu and outside the province. */
    public static final List<String> UNIVERSITIES = List.of("10141", "10142", "10143", "10001");
    private static final List<String> PLACES = List.of("210102", "211202", "211224", "110108");

    public final String id = "t-" + UUID.randomUUID();
    public final Campaign plan = FACTORY.createCampaign();
    public final CodeBook book = FACTORY.createCodeBook();
    private final Store store;
    private final List<RecordChange> pending = new ArrayList<>();
    private int numbered;

    public Season(Store store) {
        this.store = store;
        plan.setIdentifier(id);
        plan.setName("Test");
        plan.setYear(2013);
        plan.setProvince("210000");
        plan.setAnsweringRule(AnsweringRule.REGISTRATION_THEN_SCHOOL);
        plan.setBegins(day(5, 20));
        plan.setEnds(day(12, 31).plusMonths(1));
        phase("phase-1", day(5, 20), day(5, 31));
        phase("phase-2", day(6, 1), day(6, 30));
        phase("phase-3", day(7, 1), day(12, 31));
        unit("210100", "沈阳市");
        unit("211200", "铁岭市");
        unit("211224", "昌图县");
        for (String department : List.of("hrss", "education", "development")) {
            plan.getDepartments().add(named(FACTORY.createDepartment(), department, "Department " + department));
        }
        RateFormula formula = named(FACTORY.createRateFormula(), "standard", "Standard");
        formula.setNotCounted("70 71 72");
        formula.setOutside("65");
        formula.setWhenUnknown("70");
        plan.getFormulas().add(formula);
        PlanRules.add(plan);
        book.setIdentifier(id);
        book.setName("Codes");
        table("postChannel", "10", "60", "70");
        table("hostKind", "10", "20", "30", "40");
    }

    /** A day of 2013. */
    public static LocalDate day(int month, int day) {
        return LocalDate.of(2013, month, day);
    }

    /** Gives something of the plan its code and name. */
    public static <T extends Coded> T named(T coded, String code, String name) {
        coded.setCode(code);
        coded.setName(name);
        return coded;
    }

    private void phase(String code, LocalDate begins, LocalDate ends) {
        Phase phase = named(FACTORY.createPhase(), code, code);
        phase.setBegins(begins);
        phase.setEnds(ends);
        plan.getPhases().add(phase);
    }

    private void unit(String code, String name) {
        Unit unit = named(FACTORY.createUnit(), code, name);
        plan.getUnits().add(unit);
    }

    private void table(String name, String... codes) {
        CodeTable table = named(FACTORY.createCodeTable(), name + "-1", name);
        table.setTable(name);
        for (String each : codes) {
            Code code = named(FACTORY.createCode(), each, name + " " + each);
            table.getCodes().add(code);
        }
        book.getTables().add(table);
    }

    /** Says that graduates leave school on 1 July: the goal of their coverage is due in that phase (R3). */
    public Season leaversAreCovered() {
        Target target = named(FACTORY.createTarget(), "leavers", "Leavers");
        target.setSubject(Subject.LEAVER);
        target.setMeasure(Measure.COVERAGE);
        target.setFormula(plan.getFormulas().getFirst());
        target.setGoal(BigDecimal.valueOf(100));
        target.setDue(day(12, 31));
        plan.getTargets().add(target);
        return this;
    }

    /** Writes plan, codes and universities. */
    public Season create() {
        store.documents().save(plan, Documents.uri(id, "plan"), 0, "test");
        store.documents().save(book, Documents.uri(id, "codes"), 0, "test");
        for (int i = 0; i < UNIVERSITIES.size(); i++) {
            a(Literals.UNIVERSITY).with(Literals.UNIVERSITY__CODE, UNIVERSITIES.get(i))
                    .with(Literals.UNIVERSITY__NAME, "University " + UNIVERSITIES.get(i))
                    .with(Literals.UNIVERSITY__PLACE, PLACES.get(i)).add();
        }
        return happened();
    }

    /** A new record of this campaign. */
    public Entry a(EClass register) {
        return new Entry(this, register);
    }

    /** A graduate of Shenyang with a bachelor's degree in 080901 and no destination. */
    public Entry aGraduate() {
        return a(Literals.GRADUATE).with(Literals.GRADUATE__IDENTITY_NUMBER, String.format("210102199%09d", ++numbered))
                .with(Literals.GRADUATE__NAME, "某人").with(Literals.GRADUATE__GENDER, "1")
                .with(Literals.GRADUATE__ORIGIN, "210102").with(Literals.GRADUATE__UNIVERSITY, UNIVERSITIES.getFirst())
                .with(Literals.GRADUATE__DEGREE, "31").with(Literals.GRADUATE__MAJOR, "080901")
                .with(Literals.GRADUATE__GRADUATED, day(7, 1));
    }

    /** A post for one person in Shenyang, open from 20 May on, for anybody. */
    public Entry aPost() {
        return a(Literals.POST).with(Literals.POST__TITLE, "岗位" + ++numbered)
                .with(Literals.POST__EMPLOYER, "111111111").with(Literals.POST__KIND, "10").with(Literals.POST__NUMBER, 1)
                .with(Literals.POST__PLACE, "210102").with(Literals.POST__CHANNEL, "60")
                .with(Literals.POST__BODY, "hrss").with(Literals.POST__VALID_FROM, day(5, 20));
    }

    /** A fair in Shenyang. */
    public Entry aFair(String hostKind, LocalDate held) {
        return a(Literals.JOB_FAIR).with(Literals.JOB_FAIR__NAME, "招聘会" + ++numbered)
                .with(Literals.JOB_FAIR__HOST_KIND, hostKind).with(Literals.JOB_FAIR__PLACE, "210102")
                .with(Literals.JOB_FAIR__HELD, held);
    }

    /** A leaver registered as unemployed. */
    public Entry registered(Graduate graduate, LocalDate on) {
        return a(Literals.LEAVER_SERVICE).with(Literals.LEAVER_SERVICE__PERSON, graduate.getIdentityNumber())
                .with(Literals.LEAVER_SERVICE__REGISTERED, on).with(Literals.LEAVER_SERVICE__INTENTION, "10")
                .with(Literals.LEAVER_SERVICE__ADVISER, "王");
    }

    /** A matching contact; without result. */
    public Entry contact(Graduate graduate, LocalDate made) {
        return a(Literals.CONTACT).with(Literals.CONTACT__PERSON, graduate.getIdentityNumber())
                .with(Literals.CONTACT__MADE, made).with(Literals.CONTACT__WAY, "1")
                .with(Literals.CONTACT__ADVISER, "王").with(Literals.CONTACT__MATCHING, true)
                .with(Literals.CONTACT__RESULT, "20");
    }

    /** The plan as processes read it. */
    public CampaignPlan rules() {
        return CampaignPlan.of(store, id);
    }

    void add(Record record) {
        pending.add(new RecordChange.Added(record));
    }

    /** Stores everything added since the last time, in one batch. */
    public Season happened() {
        if (!pending.isEmpty()) {
            store.registers().apply(pending, "test");
            pending.clear();
        }
        return this;
    }

    Record insert(Record record) {
        happened();
        return store.registers().insert(record, "test");
    }
}
